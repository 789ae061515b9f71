package jp.tsunagi.plan.tests.robustness;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.edit.PlanText;

/** All that plans say, one item a line, with what they refer to by name. */
final class PlanOutline {

	private final StringBuilder lines = new StringBuilder();

	private final boolean linked;

	private PlanOutline(boolean linked) {
		this.linked = linked;
	}

	/** @param linked whether references are to mean the same; else they are only counted */
	static String of(PlanText text, boolean linked) {
		PlanOutline outline = new PlanOutline(linked);
		outline.add(text.file(), "");
		return outline.lines.toString();
	}

	private void add(EObject part, String indentation) {
		lines.append(indentation).append(part.eClass().getName()).append('\n');
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			Object value = part.eGet(feature);
			for (Object each : value instanceof List<?> several ? several : value == null ? List.of() : List.of(value)) {
				lines.append(indentation).append("  ").append(feature.getName()).append(' ');
				if (feature instanceof EReference reference && reference.isContainment()) {
					lines.append('\n');
					add((EObject) each, indentation + "    ");
				} else {
					lines.append(each instanceof EObject target ? target(target) : each.toString().replaceAll("\\r\\n|\\r", "\n"))
							.append('\n');
				}
			}
		}
	}

	private String target(EObject target) {
		return !linked ? "" : target.eIsProxy() ? "?" : switch (target) {
			case Element element -> element.getId();
			case NamedElement part -> Objects.toString(part.eContainer() instanceof NamedElement around ? around.getName() : "") + "/"
					+ part.getName();
			default -> throw new AssertionError(target);
		};
	}
}
