package jp.tsunagi.workbench.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.workbench.internal.element.Elements;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;

/** Moves elements by drag and drop: into another parent, or among siblings whose order is the user's. */
public final class ExplorerDropAdapter extends ViewerDropAdapter {

	private ExplorerDropAdapter(TreeViewer viewer) {
		super(viewer);
		setSelectionFeedbackEnabled(true);
	}

	/** Lets elements be dragged out of {@code viewer} and dropped into it. */
	static void install(TreeViewer viewer) {
		LocalSelectionTransfer local = LocalSelectionTransfer.getTransfer();
		ExplorerDropAdapter adapter = new ExplorerDropAdapter(viewer);
		viewer.addDropSupport(DND.DROP_MOVE, new Transfer[] { local }, adapter);
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, new Transfer[] { local, TextTransfer.getInstance() },
				new DragSourceAdapter() {
					@Override
					public void dragStart(DragSourceEvent event) {
						event.doit = !Elements.in(viewer.getStructuredSelection()).isEmpty();
						local.setSelection(viewer.getStructuredSelection());
					}

					@Override
					public void dragSetData(DragSourceEvent event) {
						if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
							event.data = names(Elements.in(viewer.getStructuredSelection()));
						}
					}

					@Override
					public void dragFinished(DragSourceEvent event) {
						local.setSelection(null);
					}
				});
	}

	private static String names(List<EObject> elements) {
		return String.join(System.lineSeparator(), elements.stream().map(ElementLabels::of).toList());
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		setFeedbackEnabled(target instanceof EObject element && DropPlace.isOrdered(element));
		return place(target, getCurrentLocation(), dragged()).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		List<EObject> elements = data instanceof IStructuredSelection selection ? Elements.in(selection) : dragged();
		return drop(getCurrentTarget(), getCurrentLocation(), elements);
	}

	/**
	 * Moves {@code elements} to {@code target}.
	 *
	 * @param location a constant of {@link ViewerDropAdapter}
	 * @return whether they may go there
	 */
	public static boolean drop(Object target, int location, List<EObject> elements) {
		Optional<DropPlace> place = place(target, location, elements);
		ProjectSession session = ProjectSession.get();
		place.ifPresent(found -> session.editingDomain().ifPresent(domain ->
				session.execute(ElementCommands.move(domain, found.owner(), found.feature(), elements, found.index()))));
		return place.isPresent();
	}

	private static Optional<DropPlace> place(Object target, int location, List<EObject> elements) {
		return elements.stream().allMatch(Elements::isEditable) ? DropPlace.at(target, location, elements)
				.filter(place -> Elements.isEditable(place.owner())) : Optional.empty();
	}

	private static List<EObject> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? Elements.in(selection) : List.of();
	}
}
