package jp.tsunagi.diagram.synchronization;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.FeatureExpression;
import jp.tsunagi.diagram.expression.LiteralExpression;
import jp.tsunagi.diagram.expression.ServiceExpression;
import jp.tsunagi.diagram.expression.VariableExpression;

/**
 * What an expression reads.
 *
 * @param paths from the elements that it is evaluated with
 * @param everywhere features, as {@code Class.feature}, that count wherever they change
 * @param anything whether the result may change with anything
 */
record Reads(List<From> paths, List<String> everywhere, boolean anything) {

	/** Nothing that ever changes. */
	static final Reads NOTHING = new Reads(List.of(), List.of(), false);

	/** Nobody has said what. */
	private static final Reads ANYTHING = new Reads(List.of(), List.of(), true);

	/** Steps from one of the elements. */
	record From(Role role, List<ReadPath.Step> steps) {
	}

	Reads {
		paths = List.copyOf(paths);
		everywhere = List.copyOf(everywhere);
	}

	static Reads of(Expression expression) {
		return switch (expression) {
			case LiteralExpression text -> NOTHING;
			// which element a variable holds does not change while the element of the diagram is the same
			case VariableExpression variable -> NOTHING;
			case FeatureExpression feature -> feature(feature.name());
			case ServiceExpression call -> call(call);
		};
	}

	private static Reads feature(String name) {
		return switch (name) {
			case "eContents", "eAllContents", "eCrossReferences" -> ANYTHING;
			case "eClass" -> NOTHING;
			default -> new Reads(List.of(new From(Role.SELF, ReadPath.parse(name).steps())), List.of(), false);
		};
	}

	/** All that one of the methods says, since any of them may be called. */
	private static Reads call(ServiceExpression call) {
		List<String> variables = new ArrayList<>(List.of(call.receiver().orElse("self")));
		variables.addAll(call.arguments());
		List<From> paths = new ArrayList<>();
		List<String> everywhere = new ArrayList<>();
		for (Method method : call.methods()) {
			jp.tsunagi.design.Reads said = method.getAnnotation(jp.tsunagi.design.Reads.class);
			if (said == null) {
				return ANYTHING;
			}
			everywhere.addAll(List.of(said.everything()));
			for (String text : said.value()) {
				Optional<From> path = from(ReadPath.parse(text), variables);
				if (path.isEmpty()) {
					return ANYTHING;
				}
				paths.add(path.get());
			}
		}
		return new Reads(paths, everywhere, false);
	}

	/** Empty if the path begins at something that is not followed. */
	private static Optional<From> from(ReadPath path, List<String> variables) {
		return path.parameter() > variables.size() ? Optional.empty()
				: Role.ofElement(variables.get(path.parameter() - 1)).map(role -> new From(role, path.steps()));
	}
}
