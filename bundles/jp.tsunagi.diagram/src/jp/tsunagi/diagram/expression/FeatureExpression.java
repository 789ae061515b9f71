package jp.tsunagi.diagram.expression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.InterpretedExpression;

/** {@code feature:name}: a feature of the element, else one that all elements have, such as {@code eContainer}. */
public final class FeatureExpression implements Expression {

	private static final Map<String, Function<EObject, Object>> COMMON = Map.of("eContainer", EObject::eContainer, "eContents",
			EObject::eContents, "eAllContents", FeatureExpression::allContents, "eClass", EObject::eClass, "eCrossReferences",
			EObject::eCrossReferences);

	private final InterpretedExpression source;

	private final String name;

	private final Map<EClass, Access> known = new ConcurrentHashMap<>();

	private Access last;

	/** How the value is read from instances of one class; {@code read} is null where there is no such feature. */
	private record Access(EClass type, Function<EObject, Object> read) {
	}

	FeatureExpression(InterpretedExpression source, String name) {
		this.source = source;
		this.name = name;
	}

	@Override
	public InterpretedExpression source() {
		return source;
	}

	/** The name of the feature. */
	public String name() {
		return name;
	}

	@Override
	public Object evaluate(EObject self, Variables variables) {
		if (self == null) {
			return null;
		}
		Access access = last;
		if (access == null || access.type != self.eClass()) {
			access = known.computeIfAbsent(self.eClass(), this::access);
			last = access;
		}
		if (access.read == null) {
			throw new EvaluationException(source, self, NLS.bind(Messages.unknownFeature, name, self.eClass().getName()));
		}
		try {
			return access.read.apply(self);
		} catch (RuntimeException failure) {
			throw new EvaluationException(source, self, NLS.bind(Messages.featureFailed, name, failure.getLocalizedMessage()), failure);
		}
	}

	private Access access(EClass type) {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		return new Access(type, feature == null ? COMMON.get(name) : element -> element.eGet(feature));
	}

	private static List<EObject> allContents(EObject element) {
		List<EObject> all = new ArrayList<>();
		for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext();) {
			all.add(contents.next());
		}
		return all;
	}
}
