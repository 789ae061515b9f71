package jp.tsunagi.diagram.synchronization;

import java.util.Optional;

/** An expression of the specification, ready to be evaluated, with what it reads. */
final class Program {

	/** Evaluates an expression. */
	interface Code {
		Object run(org.eclipse.emf.ecore.EObject self, java.util.function.Function<String, Object> variables) throws Exception;
	}

	/** No expression. */
	static final Program NONE = new Program("", Optional.empty(), Optional.empty(), Reads.NOTHING);

	private final String text;

	private final Optional<Object> constant;

	private final Optional<Code> code;

	private final Reads reads;

	private Program(String text, Optional<Object> constant, Optional<Code> code, Reads reads) {
		this.text = text;
		this.constant = constant;
		this.code = code;
		this.reads = reads;
	}

	static Program of(int number) {
		return literal(Integer.toString(number));
	}

	static Program literal(String text) {
		return new Program(text, Optional.of(text), Optional.empty(), Reads.NOTHING);
	}

	static Program of(String text, Code code, Reads reads) {
		return new Program(text, Optional.empty(), Optional.of(code), reads);
	}

	boolean isEmpty() {
		return code.isEmpty() && constant.isEmpty();
	}

	boolean isConstant() {
		return code.isEmpty();
	}

	Optional<Object> constant() {
		return constant;
	}

	Code code() {
		return code.orElseThrow();
	}

	Reads reads() {
		return reads;
	}

	String text() {
		return text;
	}
}
