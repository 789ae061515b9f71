package jp.tsunagi.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ElementCommands;

/**
 * What was copied or cut. Elements that were cut stay where they are until they are pasted, and then are moved, so that
 * nothing which refers to them is lost. Other programs get the names.
 */
final class ElementClipboard {

	private List<EObject> elements = List.of();

	private boolean cut;

	void copy(Collection<? extends EObject> chosen) {
		List<EObject> originals = EcoreUtil.filterDescendants(new ArrayList<EObject>(chosen));
		offerNames(originals);
		elements = List.copyOf(EcoreUtil.copyAll(originals));
		cut = false;
	}

	void cut(Collection<? extends EObject> chosen) {
		elements = EcoreUtil.filterDescendants(new ArrayList<EObject>(chosen));
		offerNames(elements);
		cut = true;
	}

	void clear() {
		elements = List.of();
		cut = false;
	}

	/** The elements that are about to be moved. */
	List<EObject> waitingToMove() {
		return cut ? elements : List.of();
	}

	/** Pastes below {@code owner}, if what is here fits and still is in the project. */
	Optional<Command> paste(EditingDomain domain, Project project, EObject owner) {
		if (cut && elements.stream().anyMatch(element -> element.eContainer() == null)) {
			return Optional.empty();
		}
		Optional<EReference> place = ElementCommands.placeFor(owner, elements);
		return cut ? place.map(feature -> ElementCommands.move(domain, owner, feature, elements, CommandParameter.NO_INDEX))
				: place.map(feature -> ElementCommands.addCopies(domain, project, owner, feature, elements));
	}

	private static void offerNames(Collection<EObject> elements) {
		String names = elements.stream().map(ElementLabels::of).collect(Collectors.joining(System.lineSeparator()));
		if (names.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { names }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
