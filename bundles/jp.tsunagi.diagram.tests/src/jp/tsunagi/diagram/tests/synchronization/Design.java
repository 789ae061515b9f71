package jp.tsunagi.diagram.tests.synchronization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;

/** The specification of the product, with labels as they are written. */
record Design(ViewpointSpecification specification, Services services) {

	static Design read() throws IOException, SpecificationException {
		Bundle bundle = Platform.getBundle("jp.tsunagi.design");
		try (InputStream in = bundle.getEntry("description/tsunagi.odesign").openStream()) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(<delete name=[^>]*) mapping=\"[^\"]*\"", "$1");
			ViewpointSpecification specification = SpecificationReader.read(
					new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "tsunagi.odesign", UnaryOperator.identity());
			return new Design(specification, Services.of(specification, bundle::loadClass));
		}
	}

	CompiledDiagram diagram(String name) throws SpecificationException {
		return CompiledDiagram.of(specification.diagram(name).orElseThrow(), services);
	}
}
