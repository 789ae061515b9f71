package jp.tsunagi.diagram.synchronization;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What elements of a model are called in files of layouts: by their id, or else by their name after what they are a part of,
 * and a number where several siblings have that name.
 */
public final class SemanticIds {

	/** Between the names of a whole and its part. */
	public static final char SEPARATOR = '.';

	private static final String NAME = "name";

	private SemanticIds() {
	}

	/** What {@code element} is called; two elements of one sound model are called differently. */
	public static String of(EObject element) {
		String id = EcoreUtil.getID(element);
		if (id != null && !id.isEmpty()) {
			return id;
		}
		StringBuilder path = new StringBuilder();
		EObject part = element;
		while (part != null && !hasId(part)) {
			path.insert(0, part.eContainer() == null ? escape(ownName(part)) : SEPARATOR + numbered(part));
			part = part.eContainer();
		}
		return part == null ? path.toString() : EcoreUtil.getID(part) + path;
	}

	/** Whether {@code element} has an id, so that nothing else matters for what it is called. */
	static boolean hasId(EObject element) {
		String id = EcoreUtil.getID(element);
		return id != null && !id.isEmpty();
	}

	static boolean isId(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.isID();
	}

	private static String numbered(EObject part) {
		String name = ownName(part);
		String step = part.eContainmentFeature().getName() + ':' + escape(name);
		if (part.eContainer().eGet(part.eContainmentFeature()) instanceof List<?> siblings) {
			int number = 1;
			for (Object sibling : siblings) {
				if (sibling == part) {
					break;
				}
				if (sibling instanceof EObject other && !hasId(other) && ownName(other).equals(name)) {
					number++;
				}
			}
			return number == 1 ? step : step + '~' + number;
		}
		return step;
	}

	private static String ownName(EObject element) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(NAME);
		return feature == null || feature.isMany() || element.eGet(feature) == null ? "" : element.eGet(feature).toString();
	}

	/** Names may hold the signs that stand between parts. */
	private static String escape(String name) {
		return name.replace("%", "%25").replace(".", "%2E").replace("/", "%2F").replace("~", "%7E").replace("\n", "%0A")
				.replace("\r", "%0D").replace("\t", "%09").replace(" ", "%20");
	}
}
