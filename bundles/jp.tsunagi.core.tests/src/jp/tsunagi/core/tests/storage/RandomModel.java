package jp.tsunagi.core.tests.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.time.FuzzyDate;

/** Models with elements of every class, random values and random references; the same seed makes the same model. */
final class RandomModel {

	private static final List<String> DATES = List.of("令和4年9月15日", "令和4年秋", "令和4年度", "2022-09-15", "令和4年9月頃", "2023年");

	private static final String[] TEXTS = {"府中", "🏠", "\n", "\t", "\r\n", "\"", "<", "&", "]]>", "'", " ", "𠮷", "é",
			"\u00A0", "#", "%20", "。"};

	private final Random random;

	private final Map<EClass, List<EObject>> created = new HashMap<>();

	private int nextId;

	RandomModel(long seed) {
		random = new Random(seed);
	}

	/** A municipality with areas; references lead anywhere in it. */
	Municipality create(int areas) {
		Municipality municipality = (Municipality) element(CoordinationPackage.Literals.MUNICIPALITY);
		fill(municipality, 0);
		while (municipality.getAreas().size() < areas) {
			Area area = (Area) element(CoordinationPackage.Literals.AREA);
			municipality.getAreas().add(area);
			fill(area, 1);
		}
		List<EObject> all = created.values().stream().flatMap(List::stream)
				.sorted((a, b) -> key(a).compareTo(key(b))).toList();
		all.forEach(element -> refer(element, all));
		return municipality;
	}

	List<EClass> classes() {
		return List.copyOf(created.keySet());
	}

	private static String key(EObject element) {
		return element instanceof Identified identified ? identified.getId() : "";
	}

	private EObject element(EClass type) {
		EObject element = EcoreUtil.create(type);
		created.computeIfAbsent(type, unseen -> new ArrayList<>()).add(element);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.isID()) {
				element.eSet(attribute, "e%05d".formatted(nextId++));
			} else if (attribute.isMany()) {
				List<Object> values = new ArrayList<>();
				for (int i = random.nextInt(4); i > 0; i--) {
					values.add(value(attribute.getEAttributeType()) + "-" + i);
				}
				element.eSet(attribute, values);
			} else if (random.nextInt(3) > 0) {
				element.eSet(attribute, value(attribute.getEAttributeType()));
			}
		}
		return element;
	}

	private Object value(EClassifier type) {
		if (type instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		Class<?> java = type.getInstanceClass();
		if (java == FuzzyDate.class) {
			return FuzzyDate.parse(DATES.get(random.nextInt(DATES.size())));
		}
		if (java == int.class || java == Integer.class) {
			return random.nextInt();
		}
		if (java == double.class || java == Double.class) {
			return random.nextGaussian() * 1e9;
		}
		if (java == boolean.class || java == Boolean.class) {
			return random.nextBoolean();
		}
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(8); i > 0; i--) {
			text.append(TEXTS[random.nextInt(TEXTS.length)]);
		}
		return text.toString();
	}

	private void fill(EObject holder, int depth) {
		for (EReference reference : holder.eClass().getEAllContainments()) {
			if (reference.getEType() == CoordinationPackage.Literals.AREA && depth > 1) {
				continue;
			}
			for (int i = random.nextInt(reference.isMany() ? 3 : 2); i > 0; i--) {
				EObject child = element(concrete(reference.getEReferenceType()));
				add(holder, reference, child);
				fill(child, depth + 1);
			}
		}
	}

	private static EClass concrete(EClass type) {
		return type.isAbstract() ? CoordinationPackage.Literals.ORGANIZATION : type;
	}

	private void refer(EObject element, List<EObject> all) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
				List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
				for (int i = random.nextInt(reference.isMany() ? 5 : 2); i > 0 && !targets.isEmpty(); i--) {
					add(element, reference, targets.get(random.nextInt(targets.size())));
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject element, EStructuralFeature feature, EObject value) {
		if (feature.isMany()) {
			((EList<EObject>) element.eGet(feature)).add(value);
		} else {
			element.eSet(feature, value);
		}
	}
}
