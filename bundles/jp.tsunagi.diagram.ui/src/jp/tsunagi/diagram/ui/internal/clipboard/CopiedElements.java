package jp.tsunagi.diagram.ui.internal.clipboard;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What was copied last in a diagram, as it was then. Used in the UI thread. */
final class CopiedElements {

	private static List<EObject> copied = List.of();

	private static List<String> originals = List.of();

	private CopiedElements() {
	}

	/** Remembers copies of {@code elements}. */
	static void set(List<EObject> elements) {
		copied = List.copyOf(EcoreUtil.copyAll(elements));
		originals = elements.stream().map(EcoreUtil::getID).toList();
	}

	/** What was copied, in no project. */
	static List<EObject> get() {
		return copied;
	}

	/** The ids of the elements that were copied. */
	static List<String> originals() {
		return originals;
	}
}
