package jp.tsunagi.diagram.internal.specification;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

import jp.tsunagi.diagram.specification.Location;

/** Makes constructs of XML, and stops at whatever is not known. */
final class ConstructParser extends DefaultHandler {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	private static final String XMI = "http://www.omg.org/XMI";

	private final ConstructTypes types = ConstructTypes.all();

	private final String file;

	private final Map<String, String> prefixes = new HashMap<>();

	private final Deque<Object> open = new ArrayDeque<>();

	private final StringBuilder text = new StringBuilder();

	private Locator locator;

	private Construct root;

	/** A feature that is written as an element of its own: a value, or a reference with {@code href}. */
	private record OpenFeature(Feature feature) {
	}

	ConstructParser(String file) {
		this.file = file;
	}

	/** The whole file. */
	Construct root() {
		return root;
	}

	/** Where the parser stands. */
	Location here(String path) {
		return new Location(file, locator == null ? 1 : locator.getLineNumber(), path);
	}

	@Override
	public void setDocumentLocator(Locator where) {
		locator = where;
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		prefixes.put(prefix, uri);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		text.setLength(0);
		switch (open.peek()) {
			case null -> open.push(root(uri, localName, attributes));
			case Construct parent -> startFeature(parent, localName, attributes);
			default -> throw new Defect(here("/" + localName), NLS.bind(Messages.unknownElement, localName));
		}
	}

	private Construct root(String uri, String localName, Attributes attributes) {
		ConstructType group = types.named("Group");
		if (!group.namespace().equals(Optional.of(uri)) || !group.name().equals(localName)) {
			throw new Defect(here(localName), Messages.notASpecification);
		}
		root = new Construct(group, here(localName), Optional.empty());
		readAttributes(root, attributes);
		return root;
	}

	private void startFeature(Construct parent, String name, Attributes attributes) {
		Feature feature = feature(parent, name);
		switch (feature.kind()) {
			case CHILD -> open.push(child(parent, feature, attributes));
			case REFERENCE -> {
				String href = attributes.getValue("href");
				if (href == null) {
					throw new Defect(parent.at(name), Messages.noTarget);
				}
				only(parent, feature);
				parent.add(name, href);
				open.push(new OpenFeature(feature));
			}
			default -> open.push(new OpenFeature(feature));
		}
	}

	private Feature feature(Construct parent, String name) {
		Feature feature = parent.type().features().get(name);
		if (feature == null) {
			Location where = here(parent.location().path() + "/" + name);
			throw new Defect(where, parent.type().unsupported().contains(name)
					? NLS.bind(Messages.unsupported, name)
					: NLS.bind(Messages.unknownFeature,
							new Object[] { name, parent.type().name(), String.join(", ", parent.type().featureNames()) }));
		}
		return feature;
	}

	private Construct child(Construct parent, Feature feature, Attributes attributes) {
		only(parent, feature);
		String name = attributes.getValue("name");
		String step = feature.name() + (name != null ? "[" + name + "]" : feature.many()
				? "[" + (parent.children(feature.name()).size() + 1) + "]" : "");
		Location where = here(parent.location().path() + "/" + step);
		Construct child = new Construct(type(feature, attributes.getValue(XSI, "type"), where), where, Optional.of(parent));
		parent.add(feature.name(), child);
		readAttributes(child, attributes);
		return child;
	}

	private ConstructType type(Feature feature, String written, Location where) {
		if (written == null) {
			ConstructType declared = types.named(feature.type());
			if (!declared.isConcrete()) {
				throw new Defect(where, NLS.bind(Messages.typeMissing, feature.name()));
			}
			return declared;
		}
		int colon = written.indexOf(':');
		String namespace = prefixes.get(colon < 0 ? "" : written.substring(0, colon));
		ConstructType type = types.find(namespace == null ? "" : namespace, written.substring(colon + 1))
				.orElseThrow(() -> new Defect(where, NLS.bind(Messages.unknownType, written)));
		if (!type.isA(feature.type())) {
			throw new Defect(where, NLS.bind(Messages.wrongType, written, feature.name()));
		}
		return type;
	}

	private void readAttributes(Construct construct, Attributes attributes) {
		for (int i = 0; i < attributes.getLength(); i++) {
			String uri = attributes.getURI(i);
			if (uri.isEmpty()) {
				attribute(construct, attributes.getLocalName(i), attributes.getValue(i));
			} else if (!uri.equals(XSI) && !uri.equals(XMI)) {
				throw new Defect(construct.at(attributes.getQName(i)), NLS.bind(Messages.unknownElement, attributes.getQName(i)));
			}
		}
	}

	private void attribute(Construct construct, String name, String value) {
		Feature feature = feature(construct, name);
		switch (feature.kind()) {
			case CHILD -> throw new Defect(construct.at(name), NLS.bind(Messages.notAnAttribute, name));
			case REFERENCE -> Arrays.stream(value.strip().split("\\s+")).filter(part -> !part.isEmpty())
					.forEach(part -> construct.add(name, part));
			default -> value(construct, feature, value);
		}
	}

	private void value(Construct construct, Feature feature, String value) {
		if (!feature.accepts(value)) {
			throw new Defect(construct.at(feature.name()), switch (feature.kind()) {
				case FLAG -> NLS.bind(Messages.notAFlag, value);
				case CHOICE -> NLS.bind(Messages.unknownLiteral, value, String.join(", ", feature.literals()));
				default -> NLS.bind(Messages.notANumber, value);
			});
		}
		only(construct, feature);
		construct.add(feature.name(), value);
	}

	private void only(Construct construct, Feature feature) {
		if (!feature.many() && construct.has(feature.name())) {
			throw new Defect(here(construct.location().path() + "/" + feature.name()), NLS.bind(Messages.onlyOne, feature.name()));
		}
	}

	@Override
	public void characters(char[] letters, int start, int length) {
		text.append(letters, start, length);
		if (!text.toString().isBlank() && open.peek() instanceof Construct construct) {
			throw new Defect(construct.location(), NLS.bind(Messages.unexpectedText, text.toString().strip()));
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		if (open.pop() instanceof OpenFeature closed && closed.feature().kind() != Feature.Kind.REFERENCE) {
			value((Construct) open.peek(), closed.feature(), text.toString().strip());
		}
		text.setLength(0);
	}
}
