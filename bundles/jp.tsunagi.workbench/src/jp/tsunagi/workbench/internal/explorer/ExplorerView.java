package jp.tsunagi.workbench.internal.explorer;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.internal.element.Elements;
import jp.tsunagi.workbench.internal.form.ElementEditor;
import jp.tsunagi.workbench.internal.save.ModelSaveables;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The project as a tree: territories by tier, and in each what a coordinator keeps. */
public final class ExplorerView extends ViewPart implements IShowInTarget, ISaveablesSource, ISaveablePart, SessionListener {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.workbench.explorer";

	private final ProjectSession session = ProjectSession.get();

	private final ExplorerTree tree = new ExplorerTree();

	private final FindingMarks marks = new FindingMarks(tree);

	private final ExplorerLabels labels = new ExplorerLabels(marks);

	private final Runnable contentsChanged = this::refreshContents;

	private Composite stack;

	private Composite treePage;

	private EmptyPage emptyPage;

	private ExplorerSearch search;

	private TreeViewer viewer;

	private ExplorerActions actions;

	private ExplorerRefresh refresh;

	private EditorLink link;

	private Optional<ExpansionState> expansion = Optional.empty();

	private Optional<Project> shown = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		emptyPage = new EmptyPage(stack, getSite());
		treePage = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(treePage);
		new ReloadBar(treePage);
		search = new ExplorerSearch(treePage, tree);
		createTree();
		search.attach(viewer);
		createActions();
		ModelSaveables.get().start();
		session.addListener(this);
		tree.contents().addListener(contentsChanged);
		projectChanged();
	}

	private void createTree() {
		viewer = new TreeViewer(treePage, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(new LegibleIcons(labels));
		ColumnViewerToolTipSupport.enableFor(viewer);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		ExplorerDropAdapter.install(viewer);
		viewer.addOpenListener(event -> openSelected());
		viewer.addSelectionChangedListener(event -> actions.update());
		getSite().setSelectionProvider(viewer);
		refresh = new ExplorerRefresh(viewer, tree);
	}

	private void createActions() {
		InPlaceRename rename = InPlaceRename.install(viewer, typing -> actions.setGlobal(!typing));
		NewElementMenu newElement = new NewElementMenu(tree, this::created);
		actions = new ExplorerActions(viewer, getViewSite(), this::openSelected, rename, newElement, this::showCut);
		search.control().addFocusListener(FocusListener.focusGainedAdapter(event -> actions.setGlobal(false)));
		search.control().addFocusListener(FocusListener.focusLostAdapter(event -> actions.setGlobal(true)));
		link = new EditorLink(getSite().getPage(), viewer);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fill);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		ExplorerToolbar.fill(getViewSite().getActionBars().getToolBarManager(), viewer, newElement, link);
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		tree.contents().removeListener(contentsChanged);
		if (link != null) {
			link.dispose();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (shown.isPresent()) {
			viewer.getControl().setFocus();
		} else {
			emptyPage.control().setFocus();
		}
	}

	@Override
	public boolean show(ShowInContext context) {
		ISelection selection = context.getSelection();
		List<EObject> elements = selection instanceof IStructuredSelection structured ? Elements.in(structured) : List.of();
		if (elements.isEmpty()) {
			return false;
		}
		elements.forEach(search::uncover);
		viewer.setSelection(new StructuredSelection(elements), true);
		return true;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == TreeViewer.class ? type.cast(viewer) : super.getAdapter(type);
	}

	@Override
	public void projectChanged() {
		shown.ifPresent(former -> expansion = Optional.of(ExpansionState.of(viewer, former)));
		shown = session.project();
		actions.forgetClipboard();
		marks.update(shown, session.findings());
		viewer.getControl().setRedraw(false);
		try {
			shown.ifPresent(search::renew);
			viewer.setInput(shown.orElse(null));
			shown.ifPresent(this::expand);
		} finally {
			viewer.getControl().setRedraw(true);
		}
		((StackLayout) stack.getLayout()).topControl = shown.isPresent() ? treePage : emptyPage.control();
		stack.layout();
		actions.update();
		dirtyChanged();
	}

	private void expand(Project project) {
		if (expansion.isEmpty() || !expansion.get().restore(viewer, project)) {
			project.municipality().ifPresent(municipality -> {
				viewer.setExpandedState(municipality, true);
				viewer.setSelection(new StructuredSelection(municipality));
			});
		}
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		refresh.run(affected);
		actions.update();
	}

	@Override
	public void findingsChanged() {
		viewer.update(marks.update(shown, session.findings()).toArray(), null);
		refreshContents();
	}

	private void refreshContents() {
		shown.ifPresent(project -> {
			for (ExplorerNode node : tree.contents().nodes(project)) {
				if (viewer.testFindItem(node) == null) {
					viewer.refresh(false);
				} else {
					viewer.refresh(node, true);
				}
			}
		});
	}

	@Override
	public void dirtyChanged() {
		Set<EObject> roots = new HashSet<>();
		session.dirtyResources().forEach(resource -> roots.addAll(resource.getContents()));
		Set<EObject> changed = new HashSet<>(labels.unsaved());
		changed.addAll(roots);
		labels.setUnsaved(roots);
		viewer.update(changed.toArray(), null);
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public Saveable[] getSaveables() {
		return ModelSaveables.get().getSaveables();
	}

	/** The files of what is selected; all of them where nothing is. */
	@Override
	public Saveable[] getActiveSaveables() {
		Saveable[] selected = Elements.in(viewer.getStructuredSelection()).stream().map(ModelSaveables.get()::of)
				.flatMap(Optional::stream).distinct().toArray(Saveable[]::new);
		return selected.length == 0 ? getSaveables() : selected;
	}

	@Override
	public boolean isDirty() {
		return Arrays.stream(getSaveables()).anyMatch(Saveable::isDirty);
	}

	/** The workbench saves the files of {@link #getActiveSaveables()} instead. */
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

	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	private void openSelected() {
		switch (viewer.getStructuredSelection().getFirstElement()) {
			case ElementGroup group -> toggle(group);
			case ExplorerNode group when !group.children().isEmpty() -> toggle(group);
			case EObject element -> ElementEditor.open(getSite().getPage(), element);
			case ExplorerNode other -> other.open(getSite().getPage());
			case null, default -> { }
		}
	}

	private void toggle(Object group) {
		viewer.setExpandedState(group, !viewer.getExpandedState(group));
	}

	private void created(EObject element) {
		search.uncover(element);
		viewer.setSelection(new StructuredSelection(element), true);
		ElementEditor.open(getSite().getPage(), element);
	}

	private void showCut(List<EObject> elements) {
		labels.setCut(elements);
		viewer.refresh(true);
	}
}
