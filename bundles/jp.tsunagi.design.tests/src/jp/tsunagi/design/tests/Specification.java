package jp.tsunagi.design.tests;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.plan.PlanPackage;

/** The specification as XML, read without Sirius and without the embedded engine. */
final class Specification {

	static final String BUNDLE = "jp.tsunagi.design";

	/**
	 * A call of a service.
	 *
	 * @param attribute where it stands
	 * @param receiver the variable that it is called on; empty for the context
	 * @param name the service
	 * @param arguments the variables that are passed
	 */
	record Call(Element element, String attribute, String receiver, String name, List<String> arguments) {
	}

	private static final Pattern CALL = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\(([^)]*)\\))?");

	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

	private final Element root;

	private Specification(Element root) {
		this.root = root;
	}

	static Specification read() throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		try (InputStream in = url("description/tsunagi.odesign").orElseThrow().openStream()) {
			return new Specification(factory.newDocumentBuilder().parse(in).getDocumentElement());
		}
	}

	static Optional<URL> url(String path) {
		return Optional.ofNullable(FileLocator.find(Platform.getBundle(BUNDLE), IPath.fromPortableString(path)));
	}

	Element root() {
		return root;
	}

	/** All elements, each before those it holds. */
	Stream<Element> elements() {
		return below(root);
	}

	private static Stream<Element> below(Element element) {
		return Stream.concat(Stream.of(element), children(element).stream().flatMap(Specification::below));
	}

	static List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				children.add(child);
			}
		}
		return children;
	}

	static List<Element> children(Element element, String tag) {
		return children(element).stream().filter(child -> child.getTagName().equals(tag)).toList();
	}

	/** Every attribute of every element whose value passes. */
	<T> Stream<T> attributes(java.util.function.BiFunction<Element, org.w3c.dom.Attr, Stream<T>> found) {
		return elements().flatMap(element -> java.util.stream.IntStream.range(0, element.getAttributes().getLength())
				.mapToObj(index -> (org.w3c.dom.Attr) element.getAttributes().item(index))
				.flatMap(attribute -> found.apply(element, attribute)));
	}

	/** Every call of a service. */
	Stream<Call> calls() {
		return attributes((element, attribute) -> {
			Matcher call = CALL.matcher(attribute.getValue());
			return call.matches()
					? Stream.of(new Call(element, attribute.getName(), Optional.ofNullable(call.group(1)).orElse(""), call.group(2),
							arguments(call.group(3))))
					: Stream.empty();
		});
	}

	private static List<String> arguments(String list) {
		return list == null || list.isBlank() ? List.of() : Stream.of(list.split(",")).map(String::strip).toList();
	}

	/** What a reference of this file leads to. */
	Optional<Element> resolve(String path) {
		Element found = root;
		Matcher step = STEP.matcher(path);
		while (step.find()) {
			List<Element> candidates = children(found, step.group(1));
			String name = step.group(2);
			Optional<Element> next = name != null
					? candidates.stream().filter(candidate -> candidate.getAttribute("name").equals(name)).findFirst()
					: candidates.stream().skip(step.group(3) == null ? 0 : Integer.parseInt(step.group(3))).findFirst();
			if (next.isEmpty()) {
				return Optional.empty();
			}
			found = next.get();
		}
		return Optional.of(found);
	}

	List<Element> resolveAll(Element element, String attribute) {
		return Stream.of(element.getAttribute(attribute).split(" ")).filter(path -> !path.isBlank())
				.map(path -> resolve(path).orElseThrow(() -> new AssertionError(path))).toList();
	}

	/** The service methods of all classes that the specification names. */
	List<Method> services() throws ReflectiveOperationException {
		List<Method> methods = new ArrayList<>();
		for (String name : serviceClasses()) {
			Class<?> type = Platform.getBundle(BUNDLE).loadClass(name);
			Stream.of(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers())).forEach(methods::add);
		}
		return methods;
	}

	List<String> serviceClasses() {
		return elements().filter(element -> element.getTagName().equals("ownedJavaExtensions"))
				.map(element -> element.getAttribute("qualifiedClassName")).toList();
	}

	/** The element itself or the nearest one around it that passes. */
	static Optional<Element> around(Element element, Predicate<Element> test) {
		Node node = element;
		while (node instanceof Element candidate) {
			if (test.test(candidate)) {
				return Optional.of(candidate);
			}
			node = node.getParentNode();
		}
		return Optional.empty();
	}

	/** The class called {@code coordination::Area} and the like. */
	static Optional<EClass> eClass(String qualified) {
		String[] parts = qualified.split("::");
		EPackage owner = switch (parts[0]) {
			case "coordination" -> CoordinationPackage.eINSTANCE;
			case "plan" -> PlanPackage.eINSTANCE;
			case "ecore" -> EcorePackage.eINSTANCE;
			default -> null;
		};
		return owner == null || parts.length != 2 ? Optional.empty()
				: Optional.ofNullable(owner.getEClassifier(parts[1])).filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	/** The classes of what a style, mapping, filter, rule, line or column is evaluated on; empty where it is a tool's. */
	List<EClass> contexts(Element element, String attribute) {
		Optional<Element> holder = around(element, candidate -> candidate.hasAttribute("domainClass")
				|| candidate.hasAttribute("targetClass") || candidate.hasAttribute("sourceMapping")
				|| candidate.hasAttribute("lineMapping") || isFilter(candidate) || isTool(candidate));
		if (holder.isEmpty() || isTool(holder.get())) {
			return List.of();
		}
		Element context = holder.get();
		if (isFilter(context)) {
			return resolveAll(context, "mappings").stream().flatMap(mapping -> classesOf(mapping).stream()).toList();
		}
		if (context.hasAttribute("targetClass")) {
			return List.of(eClass(context.getAttribute("targetClass")).orElseThrow());
		}
		boolean ofContainer = context == element && attribute.equals("semanticCandidatesExpression")
				|| context == element && attribute.equals("headerLabelExpression") && element.getTagName().equals("nothing");
		return ofContainer ? containers(context) : classesOf(context);
	}

	private List<EClass> containers(Element mapping) {
		Element parent = (Element) mapping.getParentNode();
		Optional<Element> around = around(parent, candidate -> candidate.hasAttribute("domainClass"));
		return List.of(eClass(around.orElseThrow().getAttribute("domainClass")).orElseThrow());
	}

	private List<EClass> classesOf(Element mapping) {
		if (mapping.hasAttribute("domainClass")) {
			return List.of(eClass(mapping.getAttribute("domainClass")).orElseThrow());
		}
		String from = mapping.hasAttribute("sourceMapping") ? "sourceMapping" : "lineMapping";
		return resolveAll(mapping, from).stream().flatMap(source -> classesOf(source).stream()).toList();
	}

	private static boolean isFilter(Element element) {
		return element.getTagName().equals("filters") && element.hasAttribute("mappings");
	}

	private static boolean isTool(Element element) {
		return List.of("ownedTools", "initialOperation", "create", "directEdit", "delete", "entries").contains(element.getTagName());
	}

	/** Whether an object of one of the services' parameter types can be of {@code type}. */
	static boolean fits(Class<?> parameter, EClass type) {
		return parameter.isAssignableFrom(type.getInstanceClass()) || parameter == EObject.class;
	}
}
