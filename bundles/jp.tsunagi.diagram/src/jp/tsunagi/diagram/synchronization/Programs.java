package jp.tsunagi.diagram.synchronization;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.InterpretedExpression;

/** PROVISIONAL until package expression is there. */
public final class Programs {

	private final List<Object> services;

	public Programs(List<Object> services) {
		this.services = services;
	}

	Program compile(InterpretedExpression expression) {
		String text = expression.text().trim();
		if (expression.isEmpty()) {
			return Program.NONE;
		}
		if (text.startsWith("feature:")) {
			String name = text.substring(8).trim();
			Reads reads = switch (name) {
				case "eContents", "eAllContents", "eCrossReferences" -> Reads.ANYTHING;
				case "eClass" -> Reads.NOTHING;
				default -> Reads.feature(name);
			};
			return Program.of(text, (self, variables) -> switch (name) {
				case "eContainer" -> self.eContainer();
				case "eContents" -> self.eContents();
				default -> self.eGet(self.eClass().getEStructuralFeature(name));
			}, reads);
		}
		if (text.startsWith("var:")) {
			String name = text.substring(4).trim();
			return Program.of(text, (self, variables) -> name.equals("self") ? self : variables.apply(name), Reads.NOTHING);
		}
		if (text.startsWith("service:")) {
			return service(text);
		}
		return Program.literal(text);
	}

	private Program service(String text) {
		String call = text.substring(8).trim();
		String receiver = call.contains(".") ? call.substring(0, call.indexOf('.')) : "self";
		String rest = call.contains(".") ? call.substring(call.indexOf('.') + 1) : call;
		String name = rest.contains("(") ? rest.substring(0, rest.indexOf('(')).trim() : rest;
		List<String> arguments = new ArrayList<>(List.of(receiver));
		if (rest.contains("(")) {
			Arrays.stream(rest.substring(rest.indexOf('(') + 1, rest.lastIndexOf(')')).split(",")).map(String::trim)
					.filter(argument -> !argument.isEmpty()).forEach(arguments::add);
		}
		for (Object service : services) {
			for (Method method : service.getClass().getMethods()) {
				if (method.getName().equals(name) && method.getParameterCount() == arguments.size()) {
					return Program.of(text, (self, variables) -> method.invoke(service,
							arguments.stream().map(each -> each.equals("self") ? self : variables.apply(each)).toArray()),
							reads(method, arguments));
				}
			}
		}
		return Program.of(text, (self, variables) -> {
			throw new IllegalStateException("no service " + name);
		}, Reads.NOTHING);
	}

	static Reads reads(Method method, List<String> arguments) {
		jp.tsunagi.design.Reads said = method.getAnnotation(jp.tsunagi.design.Reads.class);
		if (said == null) {
			return Reads.ANYTHING;
		}
		List<Reads.From> paths = new ArrayList<>();
		for (String text : said.value()) {
			ReadPath path = ReadPath.parse(text);
			String variable = arguments.get(path.parameter() - 1);
			Optional<Role> role = Role.ofElement(variable);
			if (role.isPresent()) {
				paths.add(new Reads.From(role.get(), path.steps()));
			} else if (Role.shownBy(variable).isPresent()) {
				paths.add(new Reads.From(Role.shownBy(variable).get(), path.steps().subList(1, path.steps().size())));
			} else {
				return Reads.ANYTHING;
			}
		}
		return new Reads(paths, List.of(said.everything()), false);
	}
}
