package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import jp.tsunagi.diagram.ui.DiagramAppearance;
import jp.tsunagi.diagram.ui.DiagramEditorListener;
import jp.tsunagi.diagram.ui.DiagramEditorPart;
import jp.tsunagi.diagram.ui.internal.finding.ElementFindings;
import jp.tsunagi.diagram.ui.internal.outline.DiagramOutline;
import jp.tsunagi.diagram.ui.internal.palette.PalettePane;
import jp.tsunagi.diagram.ui.internal.save.LayoutSaveable;
import jp.tsunagi.diagram.ui.internal.search.FindBar;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Shows a diagram of the open project and lets it be edited. */
public final class DiagramEditor extends ProjectEditor implements DiagramEditorPart, IShowInTarget {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.diagram.ui.editor";

	private final EditorListeners listeners = new EditorListeners();

	private Optional<OpenDiagram> diagram = Optional.empty();

	/** What is shown, or was until the project was read again: it may have to be saved. */
	private Optional<OpenDiagram> saved = Optional.empty();

	private CompletableFuture<OpenDiagram> opening = new CompletableFuture<>();

	private final Runnable dirtyListener = () -> firePropertyChange(PROP_DIRTY);

	private final ElementFindings findings = new ElementFindings(this::repaint);

	private final FollowedSelection followed = new FollowedSelection(this);

	private EditorControls controls;

	private DiagramSelection selection;

	@Override
	public void createPartControl(Composite parent) {
		controls = new EditorControls(parent, this);
		selection = new DiagramSelection(pane().viewer(), this::view);
		getSite().setSelectionProvider(selection);
		selection.addSelectionChangedListener(event -> listeners.tell(DiagramEditorListener::selectionChanged));
		SheetKeys.install(pane().viewer().getControl(), getSite().getService(IContextService.class));
		getSite().getPage().addSelectionListener(followed);
		// after the registry, which opens the diagrams again
		DiagramSessions.get();
		start();
	}

	/** Runs {@code work} now, or once the diagram is shown. */
	public void whenShown(Runnable work) {
		if (diagram.isPresent()) {
			work.run();
		} else {
			listeners.onceShown(work);
		}
	}

	private DiagramEditorInput input() {
		return (DiagramEditorInput) getEditorInput();
	}

	@Override
	protected void open() {
		saved.ifPresent(former -> former.removeListener(dirtyListener));
		diagram = Optional.empty();
		CompletableFuture<OpenDiagram> current = DiagramSessions.get().open(input());
		controls.prepare(() -> DiagramSessions.get().percent(input()));
		opening = current;
		current.whenComplete((opened, failure) -> {
			if (isDisposed() || opening != current) {
				return;
			}
			switch (failure) {
				case null -> show(opened);
				case CancellationException cancelled -> close();
				default -> controls.say(failure.getLocalizedMessage());
			}
		});
	}

	private void show(OpenDiagram opened) {
		tellWorkbench(SaveablesLifecycleEvent.POST_CLOSE);
		saved = Optional.of(opened);
		tellWorkbench(SaveablesLifecycleEvent.POST_OPEN);
		setPartName(opened.session().title());
		opened.addListener(dirtyListener);
		dirtyChanged();
		controls.show(opened, () -> {
			diagram = saved;
			listeners.tell(DiagramEditorListener::diagramShown);
		});
	}

	/** The workbench asked what there is to be saved before there was a diagram; without this it closes that without a question. */
	private void tellWorkbench(int event) {
		saved.map(LayoutSaveable::new).ifPresent(layout -> getSite().getService(ISaveablesLifecycleListener.class)
				.handleLifecycleEvent(new SaveablesLifecycleEvent(this, event, new Saveable[] { layout }, false)));
	}

	/** The node that was selected last, also after a tie of it was. */
	public Optional<ViewNode> lastNode() {
		return selection.lastNode();
	}

	private void repaint() {
		if (controls != null && !isDisposed()) {
			pane().viewer().getControl().redraw();
		}
	}

	/** What is wrong with the elements. */
	public ElementFindings findings() {
		return findings;
	}

	/** The sheet. */
	public DiagramPane pane() {
		return controls.pane();
	}

	/** The bar that finds elements. */
	public FindBar findBar() {
		return controls.findBar();
	}

	/** The palette, which is there from now on. */
	public PalettePane palette() {
		return controls.palette();
	}

	/** Whether the palette would be empty. */
	public boolean hasNoTools() {
		return controls.hasNoTools();
	}

	/** Shows the palette, or hides it. */
	public void togglePalette() {
		controls.togglePalette();
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
		return pane().viewer().selectedElements();
	}

	@Override
	public void select(Collection<? extends ViewElement> elements) {
		pane().viewer().select(elements);
	}

	@Override
	public void emphasize(Set<? extends ViewElement> elements) {
		pane().appearance().setEmphasized(elements);
	}

	@Override
	public void addListener(DiagramEditorListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(DiagramEditorListener listener) {
		listeners.remove(listener);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class) {
			return type.cast(new DiagramOutline(this));
		}
		if (type == DiagramAppearance.class) {
			return diagram.map(shown -> type.cast(new EditorAppearance(pane(), shown))).orElse(null);
		}
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(followed);
		saved.ifPresent(shown -> shown.removeListener(dirtyListener));
		if (controls != null) {
			controls.forget();
		}
		boolean isLast = Arrays.stream(getSite().getPage().findEditors(getEditorInput(), ID, IWorkbenchPage.MATCH_INPUT))
				.noneMatch(other -> other.getEditor(false) != this);
		if (isLast) {
			DiagramSessions.get().close(input());
		}
		findings.dispose();
		super.dispose();
	}

	@Override
	public boolean show(ShowInContext context) {
		return context.getSelection() instanceof IStructuredSelection structured && followed.show(structured);
	}

	@Override
	public void setFocus() {
		controls.setFocus();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		diagram.ifPresent(shown -> {
			setPartName(shown.session().title());
			controls.layersChanged();
		});
	}

	/** The layout as well. */
	@Override
	public Saveable[] getSaveables() {
		return Stream.concat(saved.map(LayoutSaveable::new).stream(), Arrays.stream(super.getSaveables())).toArray(Saveable[]::new);
	}
}
