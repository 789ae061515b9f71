package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import jp.tsunagi.diagram.ui.DiagramEditorListener;
import jp.tsunagi.diagram.ui.DiagramEditorPart;
import jp.tsunagi.diagram.ui.internal.session.DemoDiagram;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.ProjectSession;

/** Shows a diagram of the open project and lets it be edited. */
public final class DiagramEditor extends EditorPart implements DiagramEditorPart {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.diagram.ui.editor";

	private final List<DiagramEditorListener> listeners = new CopyOnWriteArrayList<>();

	private Optional<OpenDiagram> diagram = Optional.empty();

	private DiagramPane pane;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DiagramEditorInput)) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new DiagramPane(parent);
		pane.viewer().addSelectionChangedListener(event -> tell(DiagramEditorListener::selectionChanged));
		ProjectSession.get().project().ifPresent(project -> show(DemoDiagram.of(project)));
	}

	private void show(OpenDiagram opened) {
		diagram = Optional.of(opened);
		pane.show(opened);
		tell(DiagramEditorListener::diagramShown);
	}

	/** The sheet. */
	public DiagramPane pane() {
		return pane;
	}

	/** What is shown; empty while it is being opened. */
	public Optional<OpenDiagram> diagram() {
		return diagram;
	}

	@Override
	public Optional<DiagramView> view() {
		return diagram.map(OpenDiagram::view);
	}

	@Override
	public Optional<Arrangement> arrangement() {
		return diagram.map(OpenDiagram::arrangement);
	}

	@Override
	public List<ViewElement> selectedElements() {
		return pane.viewer().selectedElements();
	}

	@Override
	public void select(Collection<? extends ViewElement> elements) {
		pane.viewer().select(elements);
	}

	@Override
	public void emphasize(Set<? extends ViewElement> elements) {
	}

	@Override
	public void addListener(DiagramEditorListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(DiagramEditorListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<DiagramEditorListener> event) {
		listeners.forEach(event);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == DiagramEditorPart.class ? type.cast(this) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		pane.viewer().getControl().setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
