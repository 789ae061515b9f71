package jp.tsunagi.diagram.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.SpecificationException;

/** Compiles expressions. */
public final class ExpressionCompiler {

	/** What Sirius would give to another interpreter, or, as a blank stands before the prefix, take for plain text. */
	private static final Pattern OTHER_LANGUAGE = Pattern
			.compile("(?s)(aql|ocl|mtl|script|query):.*|\\[.*/]|<%.*%>|\\s+(feature|var|service):.*");

	private static final Pattern CALL = Pattern.compile("(?:(\\w+)\\s*\\.)?(\\w+)(?:\\(([\\w\\s,]*)\\))?");

	private final Services services;

	/** A compiler for expressions that may call {@code services}. */
	public ExpressionCompiler(Services services) {
		this.services = services;
	}

	/**
	 * Compiles {@code source}; an empty expression becomes an empty text.
	 *
	 * @throws SpecificationException if it is in another language, cannot be read, or calls a service that does not exist
	 */
	public Expression compile(InterpretedExpression source) throws SpecificationException {
		String text = source.text();
		if (text.startsWith("feature:")) {
			return new FeatureExpression(source, name(source, text.substring(8)));
		}
		if (text.startsWith("var:")) {
			return new VariableExpression(source, name(source, text.substring(4)));
		}
		if (text.startsWith("service:")) {
			return service(source, text.substring(8).strip());
		}
		if (OTHER_LANGUAGE.matcher(text).matches()) {
			throw new SpecificationException(source.location(), NLS.bind(Messages.otherLanguage, text));
		}
		return LiteralExpression.of(source);
	}

	private static String name(InterpretedExpression source, String written) throws SpecificationException {
		if (!written.matches("\\w+")) {
			throw new SpecificationException(source.location(), NLS.bind(Messages.notAName, source.text()));
		}
		return written;
	}

	private Expression service(InterpretedExpression source, String call) throws SpecificationException {
		Matcher matcher = CALL.matcher(call);
		if (!matcher.matches()) {
			throw new SpecificationException(source.location(), NLS.bind(Messages.notACall, source.text()));
		}
		String name = matcher.group(2);
		List<String> arguments = matcher.group(3) == null ? List.of()
				: Arrays.stream(matcher.group(3).split(",")).map(String::strip).filter(argument -> !argument.isEmpty()).toList();
		List<Service> found = services.find(name, arguments.size() + 1);
		if (found.isEmpty()) {
			throw new SpecificationException(source.location(), services.has(name)
					? NLS.bind(Messages.wrongArguments, name, arguments.size())
					: NLS.bind(Messages.unknownService, name));
		}
		return new ServiceExpression(source, name, Optional.ofNullable(matcher.group(1)), arguments, found);
	}
}
