package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.ui.DiagramAppearance;
import jp.tsunagi.diagram.ui.DiagramEditorListener;
import jp.tsunagi.diagram.ui.DiagramEditorPart;
import jp.tsunagi.diagram.ui.internal.finding.ElementFindings;
import jp.tsunagi.diagram.ui.internal.layout.LayoutJob;
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
import jp.tsunagi.workbench.internal.save.ModelSaveables;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** Shows a diagram of the open project and lets it be edited. */
public final class DiagramEditor extends EditorPart implements DiagramEditorPart, ISaveablesSource, SessionListener {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.diagram.ui.editor";

	/** Keys that mean something while the sheet has the focus, and nothing in text fields. */
	private static final String SHEET_KEYS = "jp.tsunagi.diagram.ui.sheet";

	private final List<DiagramEditorListener> listeners = new CopyOnWriteArrayList<>();

	private Optional<OpenDiagram> diagram = Optional.empty();

	private Optional<ViewNode> lastNode = Optional.empty();

	private Optional<IContextActivation> keys = Optional.empty();

	private final Runnable dirtyListener = () -> firePropertyChange(PROP_DIRTY);

	private final ElementFindings findings = new ElementFindings(this::repaint);

	private boolean disposed;

	private EditorControls controls;

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
		controls = new EditorControls(parent, this);
		DiagramSelection selection = new DiagramSelection(pane().viewer(), this::view);
		getSite().setSelectionProvider(selection);
		pane().viewer().addSelectionChangedListener(event -> {
			selectedElements().stream().filter(ViewNode.class::isInstance).reduce((first, last) -> last)
					.ifPresent(node -> lastNode = Optional.of((ViewNode) node));
			selection.changed();
			tell(DiagramEditorListener::selectionChanged);
		});
		IContextService contexts = getSite().getService(IContextService.class);
		pane().viewer().getControl().addFocusListener(FocusListener.focusGainedAdapter(event -> {
			if (keys.isEmpty()) {
				keys = Optional.of(contexts.activateContext(SHEET_KEYS));
			}
		}));
		pane().viewer().getControl().addFocusListener(FocusListener.focusLostAdapter(event -> {
			keys.ifPresent(contexts::deactivateContext);
			keys = Optional.empty();
		}));
		// after the registry, which opens the diagrams again
		DiagramSessions.get();
		ProjectSession.get().addListener(this);
		ModelSaveables.get().start();
		open();
	}

	private void open() {
		diagram.ifPresent(former -> former.removeListener(dirtyListener));
		diagram = Optional.empty();
		try {
			DiagramSessions.get().open((DiagramEditorInput) getEditorInput())
					.ifPresentOrElse(this::open, () -> controls.say(Messages.gone));
		} catch (SpecificationException defect) {
			controls.say(defect.getLocalizedMessage());
		}
	}

	/** Without places, they are looked for in the background; meanwhile the editor says so. */
	private void open(OpenDiagram opened) {
		setPartName(opened.session().title());
		if (opened.isLaidOut()) {
			show(opened);
			return;
		}
		controls.say(Messages.opening);
		LayoutJob job = new LayoutJob(opened, opened.layout(), new LayoutScope.OnlyNew(), laidOut -> {
			if (!disposed) {
				opened.take(laidOut);
				show(opened);
				pane().fit();
			}
		});
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().matches(IStatus.CANCEL)) {
				getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
			}
		}));
		job.schedule();
	}

	private void show(OpenDiagram opened) {
		diagram = Optional.of(opened);
		opened.addListener(dirtyListener);
		controls.show(opened);
		tell(DiagramEditorListener::diagramShown);
	}

	/** The node that was selected last, also after a tie of it was. */
	public Optional<ViewNode> lastNode() {
		return lastNode;
	}

	private void repaint() {
		if (controls != null && !disposed) {
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

	private void tell(Consumer<DiagramEditorListener> event) {
		listeners.forEach(event);
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
		disposed = true;
		ProjectSession.get().removeListener(this);
		diagram.ifPresent(shown -> shown.removeListener(dirtyListener));
		boolean isLast = Arrays.stream(getSite().getPage().findEditors(getEditorInput(), ID, IWorkbenchPage.MATCH_INPUT))
				.noneMatch(other -> other.getEditor(false) != this);
		if (isLast) {
			DiagramSessions.get().close((DiagramEditorInput) getEditorInput());
		}
		findings.dispose();
		super.dispose();
	}

	@Override
	public void setFocus() {
		pane().viewer().getControl().setFocus();
	}

	/** The project was read again, or another one is open. */
	@Override
	public void projectChanged() {
		if (((DiagramEditorInput) getEditorInput()).exists()) {
			open();
		} else {
			getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
		}
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		diagram.ifPresent(shown -> setPartName(shown.session().title()));
	}

	@Override
	public void dirtyChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	/** The layout, and the files of the model: what is edited here may be anywhere in it. */
	@Override
	public Saveable[] getSaveables() {
		return Stream.concat(diagram.map(LayoutSaveable::new).stream(), Arrays.stream(ModelSaveables.get().getSaveables()))
				.toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return Arrays.stream(getSaveables()).anyMatch(Saveable::isDirty);
	}

	/** The workbench saves the files of {@link #getSaveables()} instead. */
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
