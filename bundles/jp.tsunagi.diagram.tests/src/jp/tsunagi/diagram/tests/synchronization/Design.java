package jp.tsunagi.diagram.tests.synchronization;

import java.io.IOException;
import java.io.InputStream;
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
			ViewpointSpecification specification = SpecificationReader.read(in, "tsunagi.odesign", UnaryOperator.identity());
			return new Design(specification, Services.of(specification, bundle::loadClass));
		}
	}

	/** A specification that makes use of all that the synchroniser knows. */
	static Design everything() throws IOException, SpecificationException {
		try (InputStream in = Design.class.getResourceAsStream("everything.odesign")) {
			ViewpointSpecification specification = SpecificationReader.read(in, "everything.odesign");
			return new Design(specification, Services.of(specification, Class::forName));
		}
	}

	CompiledDiagram diagram(String name) throws SpecificationException {
		return CompiledDiagram.of(specification.diagram(name).orElseThrow(), services);
	}
}
