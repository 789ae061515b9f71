package jp.tsunagi.workbench.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * A node of the explorer that stands for what one list of an element holds: 活動体 (61).
 *
 * @param owner the element
 * @param feature its containment list
 */
public record ElementGroup(EObject owner, EReference feature) {

	/** The element that takes what is added or pasted at the single selected node. */
	static Optional<EObject> owner(IStructuredSelection selection) {
		return selection.size() != 1 ? Optional.empty() : switch (selection.getFirstElement()) {
			case ElementGroup group -> Optional.of(group.owner());
			case EObject element -> Optional.of(element);
			default -> Optional.empty();
		};
	}

	/** What the list holds now. */
	@SuppressWarnings("unchecked")
	public List<EObject> members() {
		return (List<EObject>) owner.eGet(feature);
	}
}
