package jp.tsunagi.diagram.internal.specification;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.DomainClass;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.ModelOperation;
import jp.tsunagi.diagram.specification.Reference;

/** What all builders need: references, translations, metamodels, and what has been built so far. */
final class Building {

	private final References references;

	private final UnaryOperator<String> translator;

	private final Map<Construct, Object> built = new IdentityHashMap<>();

	private final Set<EPackage> allMetamodels = new LinkedHashSet<>();

	private List<EPackage> metamodels = List.of();

	Building(Construct root, UnaryOperator<String> translator) {
		references = new References(root);
		this.translator = translator;
	}

	/** Remembers what {@code construct} has become, for references to it. */
	<T> T remember(Construct construct, T result) {
		built.put(construct, result);
		return result;
	}

	/** A reference to what {@code target} becomes; it may be built later. */
	@SuppressWarnings("unchecked")
	<T> Reference<T> reference(Construct target) {
		return new Reference<>(() -> (T) built.get(target));
	}

	/** The references of a feature. */
	<T> List<Reference<T>> references(Construct from, String feature) {
		return targets(from, feature).stream().map(this::<T>reference).toList();
	}

	/** The only reference of a feature. */
	<T> Optional<Reference<T>> optionalReference(Construct from, String feature) {
		return this.<T>references(from, feature).stream().findFirst();
	}

	/** What a feature refers to. */
	List<Construct> targets(Construct from, String feature) {
		return references.targets(from, feature);
	}

	/** What users read of {@code construct}: its label, else its name. */
	String label(Construct construct) {
		String label = translated(construct, "label");
		return label.isBlank() ? construct.text("name") : label;
	}

	/** A text in the user's language. */
	String translated(Construct construct, String feature) {
		try {
			return translator.apply(construct.text(feature));
		} catch (IllegalArgumentException missing) {
			throw new Defect(construct.at(feature), NLS.bind(Messages.unknownTranslation, construct.text(feature)));
		}
	}

	/** The name, which must be there. */
	String name(Construct construct) {
		return construct.optional("name").orElseThrow(() -> new Defect(construct.location(), Messages.nameMissing));
	}

	/** The metamodels that a representation names; classes are looked up in them first from now on. */
	List<EPackage> useMetamodels(Construct representation) {
		metamodels = representation.values("metamodel").stream().map(written -> metamodel(representation, written)).toList();
		allMetamodels.addAll(metamodels);
		return metamodels;
	}

	private static EPackage metamodel(Construct from, String written) {
		String uri = written.substring(0, written.contains("#") ? written.indexOf('#') : written.length());
		EPackage found = EPackage.Registry.INSTANCE.getEPackage(uri);
		if (found == null) {
			throw new Defect(from.at("metamodel"), NLS.bind(Messages.unknownMetamodel, uri));
		}
		return found;
	}

	/** The class that a feature names. */
	DomainClass domainClass(Construct from, String feature) {
		String name = from.text(feature).strip();
		if (name.isEmpty()) {
			return new DomainClass("", Optional.empty());
		}
		EClass found = find(name).orElseThrow(() -> new Defect(from.at(feature), NLS.bind(Messages.unknownClass, name)));
		return new DomainClass(name, Optional.of(found));
	}

	/** The class that an expression names as plain text must be known as well. */
	InterpretedExpression typeName(Construct from, String feature) {
		String name = from.text(feature).strip();
		if (!name.matches("\\w+:[^:].*") && find(name).isEmpty()) {
			throw new Defect(from.at(feature), NLS.bind(Messages.unknownClass, name));
		}
		return from.expression(feature);
	}

	private Optional<EClass> find(String name) {
		if (name.equals("EObject") || name.equals("ecore.EObject") || name.equals("ecore::EObject")) {
			return Optional.of(EcorePackage.Literals.EOBJECT);
		}
		String[] parts = name.split("::|\\.");
		return Stream.concat(metamodels.stream(), allMetamodels.stream())
				.filter(metamodel -> parts.length == 1 || metamodel.getName().equals(parts[0]))
				.map(metamodel -> metamodel.getEClassifier(parts[parts.length - 1]))
				.filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
	}

	/** The first operation of a tool. */
	Optional<ModelOperation> initialOperation(Construct tool, String feature) {
		return tool.child(feature).flatMap(initial -> initial.child("firstModelOperations"))
				.map(operation -> new OperationBuilder(this).operation(operation));
	}
}
