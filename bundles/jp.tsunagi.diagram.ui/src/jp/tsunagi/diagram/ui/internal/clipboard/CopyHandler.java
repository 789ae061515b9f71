package jp.tsunagi.diagram.ui.internal.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.diagram.scene.Annotations;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * Copies what is selected: as elements for a diagram of the workbench, as a picture for word processors, as names for texts.
 * With the choice {@code picture}, a picture alone, of the whole diagram if nothing is selected.
 */
public final class CopyHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		boolean pictureOnly = choice().equals("picture");
		Collection<ViewElement> chosen = editor.selectedElements();
		List<Remark> remarks = editor.pane().viewer().selectedRemarks();
		if (chosen.isEmpty() && remarks.isEmpty()) {
			if (!pictureOnly) {
				return;
			}
			chosen = diagram.view().elements();
			remarks = diagram.remarks().all();
		}
		List<Object> data = new ArrayList<>();
		List<Transfer> forms = new ArrayList<>();
		if (!pictureOnly && !chosen.isEmpty()) {
			List<EObject> targets = EcoreUtil.filterDescendants(
					new ArrayList<>(chosen.stream().map(ViewElement::target).distinct().toList()));
			CopiedElements.set(targets);
			data.add(targets.stream().map(ElementLabels::of).collect(Collectors.joining(System.lineSeparator())));
			forms.add(TextTransfer.getInstance());
		}
		Collection<ViewElement> shown = chosen;
		Annotations annotations = diagram.remarks().annotations().only(remarks.stream().map(Remark::id).collect(Collectors.toSet()));
		editor.pane().look().flatMap(look -> new PictureOfDiagram(look.geometry(), shown, annotations).paint()).ifPresent(picture -> {
			data.add(picture);
			forms.add(ImageTransfer.getInstance());
		});
		if (!data.isEmpty()) {
			Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
			clipboard.setContents(data.toArray(), forms.toArray(Transfer[]::new));
			clipboard.dispose();
		}
	}
}
