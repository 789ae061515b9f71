package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.ui.DiagramEditorPart;
import jp.tsunagi.network.Basis;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** What the ties of the open project tell: who holds others together, who stands alone, who should know each other. */
public final class NetworkView extends ViewPart {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.diagram.ui.network";

	private static final String EXPLORER = "jp.tsunagi.workbench.explorer";

	private final ProjectSession session = ProjectSession.get();

	private final AnalysisJob job = new AnalysisJob(session, this::found);

	private final ShownElements elements = new ShownElements();

	private final NetworkActions actions = new NetworkActions(this);

	private final SessionListener listener = new SessionListener() {
		@Override
		public void projectChanged() {
			reset();
		}

		@Override
		public void modelChanged(Collection<?> affected) {
			measureLater(AnalysisJob.DELAY_MILLIS);
		}
	};

	private NetworkPane pane;

	/** Whether the model has changed since the view was last to be seen. */
	private boolean outdated = true;

	@Override
	public void createPartControl(Composite parent) {
		pane = new NetworkPane(parent, new NetworkPane.Audience() {
			@Override
			public void selectionChanged() {
				NetworkView.this.selectionChanged();
			}

			@Override
			public void open(MeasureRow row) {
				NetworkView.this.open(row);
			}

			@Override
			public void basisChanged(Basis basis) {
				job.setBasis(basis);
				measureLater(0);
			}

			@Override
			public void gridMade(MeasureGrid grid) {
				actions.connect(grid);
			}
		});
		actions.fill(getViewSite().getActionBars());
		getSite().setSelectionProvider(elements);
		session.addListener(listener);
		// a view that is opened from the edge of the window is never said to be visible
		pane.addPaintListener(event -> measureIfOutdated());
		reset();
	}

	/** What the view shows. */
	public NetworkPane pane() {
		return pane;
	}

	private void reset() {
		job.cancel();
		pane.say(session.project().isPresent() ? Messages.analysing : Messages.noProject);
		measureLater(0);
	}

	private void measureIfOutdated() {
		if (outdated) {
			measureLater(0);
		}
	}

	private void measureLater(long delay) {
		outdated = true;
		if (session.project().isPresent() && pane.isVisible()) {
			outdated = false;
			job.cancel();
			job.schedule(delay);
		}
	}

	private void found(AnalysisResult result) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!pane.isDisposed() && session.project().isPresent()) {
				pane.show(result);
			}
		});
	}

	private void selectionChanged() {
		if (pane == null) {
			return;
		}
		getViewSite().getActionBars().getStatusLineManager().setMessage(pane.status());
		List<EObject> chosen = chosen();
		actions.update(!chosen.isEmpty() && pane.grid().measure() == Measure.MISSING);
		if (!chosen.isEmpty() && !chosen.equals(elements.getSelection().toList())) {
			elements.setSelection(new StructuredSelection(chosen));
			reveal(chosen);
		}
	}

	/** The elements of the selected rows, as far as they are still there. */
	private List<EObject> chosen() {
		Optional<Project> project = session.project();
		return pane.grid().selected().stream().flatMap(row -> row.ids().stream()).distinct()
				.flatMap(id -> project.flatMap(open -> open.index().find(id)).stream()).<EObject>map(EObject.class::cast).toList();
	}

	/** Shows what is selected in the diagram in front, and in the explorer if that is open. */
	private void reveal(List<EObject> chosen) {
		Optional.ofNullable(getSite().getPage().getActiveEditor()).map(editor -> Adapters.adapt(editor, DiagramEditorPart.class))
				.ifPresent(editor -> editor.view()
						.map(view -> chosen.stream().flatMap(element -> view.elementsOf(element).stream()).toList())
						.filter(shown -> !shown.isEmpty()).ifPresent(editor::select));
		IViewPart explorer = getSite().getPage().findView(EXPLORER);
		Optional.ofNullable(Adapters.adapt(explorer, IShowInTarget.class))
				.ifPresent(target -> target.show(new ShowInContext(null, elements.getSelection())));
	}

	void open(MeasureRow row) {
		OpenElement.run(getSite(), row.ids().getFirst(), Optional.empty());
	}

	/** Makes the selected candidates planned ties and shows the form of the last. */
	public void propose() {
		pane.grid().selected().stream().map(row -> TieProposal.add(session, row)).flatMap(Optional::stream)
				.reduce((former, last) -> last).ifPresent(tie -> OpenElement.run(getSite(), tie.getId(), Optional.empty()));
	}

	@Override
	public void setFocus() {
		pane.focusControl().setFocus();
	}

	@Override
	public void dispose() {
		job.cancel();
		session.removeListener(listener);
		super.dispose();
	}
}
