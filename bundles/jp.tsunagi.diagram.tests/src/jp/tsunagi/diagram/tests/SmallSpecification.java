package jp.tsunagi.diagram.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.ViewpointSpecification;

/** A specification that has something of everything, for tests. */
public final class SmallSpecification {

	private SmallSpecification() {
	}

	/** The specification; a label {@code %key} reads {@code <key>}. */
	public static ViewpointSpecification read() throws SpecificationException {
		try (InputStream in = open()) {
			return SpecificationReader.read(in, "small.odesign",
					label -> label.startsWith("%") ? "<" + label.substring(1) + ">" : label);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** The file. */
	public static String text() {
		try (InputStream in = open()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static InputStream open() {
		return SmallSpecification.class.getResourceAsStream("specification/small.odesign");
	}
}
