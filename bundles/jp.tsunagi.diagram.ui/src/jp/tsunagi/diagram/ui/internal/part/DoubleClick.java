package jp.tsunagi.diagram.ui.internal.part;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.workbench.internal.open.OpenElement;

/** What a double click on an element does: what the specification says, else its form opens. */
final class DoubleClick {

	private DoubleClick() {
	}

	static void on(ElementPart part) {
		Optional<Edit> own = part.diagram().tools().doubleClick(part.element());
		own.ifPresentOrElse(Edit::run, () -> Optional.ofNullable(EcoreUtil.getID(part.element().target()))
				.ifPresent(id -> OpenElement.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), id, Optional.empty())));
	}
}
