package jp.tsunagi.diagram.specification;

import java.io.InputStream;
import java.util.function.UnaryOperator;

import jp.tsunagi.diagram.internal.specification.SpecificationFile;

/** Reads viewpoint specifications strictly: what is not known is an error that names it, never passed over. */
public final class SpecificationReader {

	private SpecificationReader() {
	}

	/**
	 * Reads a specification; its metamodels must be registered.
	 *
	 * @param in the file {@code *.odesign}; is not closed
	 * @param file how messages call it
	 * @param translator gives the text of a label {@code %key}, which it is given as a whole; throws an
	 *        {@link IllegalArgumentException} if there is none
	 * @throws SpecificationException if the file cannot be read or holds something that the engine cannot execute
	 */
	public static ViewpointSpecification read(InputStream in, String file, UnaryOperator<String> translator)
			throws SpecificationException {
		return SpecificationFile.read(in, file, translator);
	}

	/** Reads a specification whose labels are taken as they are written. */
	public static ViewpointSpecification read(InputStream in, String file) throws SpecificationException {
		return read(in, file, UnaryOperator.identity());
	}
}
