package jp.tsunagi.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Changes models as the operations of Sirius do, but fails where Sirius only writes a log. */
final class ModelAccess {

	private ModelAccess() {
	}

	/** A new element of the class {@code package::Class}, {@code package.Class} or {@code Class} of one of {@code metamodels}. */
	static EObject create(String typeName, List<EPackage> metamodels) {
		String[] parts = typeName.strip().split("::|\\.");
		return metamodels.stream().filter(metamodel -> parts.length == 1 || metamodel.getName().equals(parts[0]))
				.map(metamodel -> metamodel.getEClassifier(parts[parts.length - 1]))
				.filter(found -> found instanceof EClass type && !type.isAbstract()).map(EClass.class::cast).findFirst()
				.map(EcoreUtil::create).orElseThrow(() -> new ToolException(NLS.bind(Messages.unknownClass, typeName)));
	}

	/**
	 * Sets a feature to what its type needs of {@code value}; null resets it. Where there may be several values, Sirius adds to
	 * them, one or a list of them, and null does nothing.
	 */
	static void set(EObject owner, String name, Object value) {
		EStructuralFeature feature = feature(owner, name);
		if (feature.isMany()) {
			addAll(owner, feature, value);
		} else if (value == null) {
			owner.eUnset(feature);
		} else {
			owner.eSet(feature, fitting(owner, feature, value));
		}
	}

	@SuppressWarnings("unchecked")
	private static void addAll(EObject owner, EStructuralFeature feature, Object value) {
		List<Object> fitting = new ArrayList<>();
		for (Object one : value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value)) {
			fitting.add(fitting(owner, feature, one));
		}
		((EList<Object>) owner.eGet(feature)).addAll(fitting);
	}

	private static Object fitting(EObject owner, EStructuralFeature feature, Object value) {
		Object fitting = value;
		if (feature.getEType() instanceof EEnum literals && (value instanceof String || value instanceof Integer)) {
			EEnumLiteral literal = literal(literals, value);
			fitting = literal == null ? value : literal.getInstance();
		} else if (feature.getEType() instanceof EDataType type && value instanceof String text) {
			fitting = fromString(type, text);
		}
		if (!feature.getEType().isInstance(fitting)) {
			throw new ToolException(NLS.bind(Messages.unfitValue,
					new Object[] { feature.getName(), owner.eClass().getName(), value }));
		}
		return fitting;
	}

	private static Object fromString(EDataType type, String text) {
		try {
			return EcoreUtil.createFromString(type, text);
		} catch (RuntimeException unfit) {
			return text;
		}
	}

	private static EEnumLiteral literal(EEnum literals, Object value) {
		if (value instanceof Integer number) {
			return literals.getEEnumLiteral(number);
		}
		EEnumLiteral byName = literals.getEEnumLiteral((String) value);
		return byName == null ? literals.getEEnumLiteralByLiteral((String) value) : byName;
	}

	/** Adds to a list, or fills a feature that is still empty. */
	@SuppressWarnings("unchecked")
	static void add(EObject owner, String name, EObject element) {
		EStructuralFeature feature = feature(owner, name);
		if (!feature.getEType().isInstance(element)) {
			throw new ToolException(NLS.bind(Messages.unfitValue,
					new Object[] { name, owner.eClass().getName(), element.eClass().getName() }));
		}
		if (feature.isMany()) {
			((EList<EObject>) owner.eGet(feature)).add(element);
		} else if (owner.eGet(feature) == null) {
			owner.eSet(feature, element);
		} else {
			throw new ToolException(NLS.bind(Messages.alreadyFilled, name, owner.eClass().getName()));
		}
	}

	/** Takes {@code elements} out of a feature. */
	static void remove(EObject owner, String name, Collection<EObject> elements) {
		EStructuralFeature feature = feature(owner, name);
		elements.forEach(element -> EcoreUtil.remove(owner, feature, element));
	}

	private static EStructuralFeature feature(EObject owner, String name) {
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(name.strip());
		if (feature == null || !feature.isChangeable()) {
			throw new ToolException(NLS.bind(Messages.unknownFeature, name, owner.eClass().getName()));
		}
		return feature;
	}
}
