package jp.tsunagi.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
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

	/** Sets a feature: a list is replaced, text becomes what the feature's type needs, null resets. */
	static void set(EObject owner, String name, Object value) {
		EStructuralFeature feature = feature(owner, name);
		Object fitting = fitting(feature, value);
		try {
			if (fitting == null) {
				owner.eUnset(feature);
			} else {
				owner.eSet(feature, fitting);
			}
		} catch (ClassCastException | ArrayStoreException | IllegalArgumentException unfit) {
			throw new ToolException(NLS.bind(Messages.unfitValue, new Object[] { name, owner.eClass().getName(), value }), unfit);
		}
	}

	private static Object fitting(EStructuralFeature feature, Object value) {
		if (value != null && feature.isMany() != value instanceof Collection<?>) {
			throw new ToolException(NLS.bind(Messages.unfitValue,
					new Object[] { feature.getName(), feature.getEContainingClass().getName(), value }));
		}
		if (feature.isMany() || !(feature instanceof EAttribute)) {
			return value instanceof Collection<?> several ? new ArrayList<>(several) : value;
		}
		EDataType type = (EDataType) feature.getEType();
		if (type instanceof EEnum literals && (value instanceof String || value instanceof Integer)) {
			EEnumLiteral literal = literal(literals, value);
			if (literal == null) {
				throw new ToolException(NLS.bind(Messages.unfitValue,
						new Object[] { feature.getName(), feature.getEContainingClass().getName(), value }));
			}
			return literal.getInstance();
		}
		return value instanceof String text ? EcoreUtil.createFromString(type, text) : value;
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
