package jp.tsunagi.diagram.ui.internal.layers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.ui.DiagramAppearance;
import jp.tsunagi.diagram.ui.DiagramEditorListener;
import jp.tsunagi.diagram.ui.DiagramEditorPart;
import jp.tsunagi.diagram.ui.internal.layers.NumbersJob.Numbers;
import jp.tsunagi.diagram.ui.internal.legend.ColourScale;
import jp.tsunagi.diagram.ui.internal.legend.Colouring;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry;
import jp.tsunagi.diagram.ui.internal.legend.Scales;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramListener;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** What the diagram in front shows: its layers, filters, colours and legend. */
public final class LayersView extends ViewPart {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.diagram.ui.layers";

	private final ProjectSession session = ProjectSession.get();

	private final NumbersJob job = new NumbersJob(session, this::measured);

	/** What the user wants the colours of each open diagram to say. */
	private final Map<DiagramEditorPart, Colouring> wishes = new WeakHashMap<>();

	private final DiagramListener diagramListener = this::diagramChanged;

	private final DiagramEditorListener editorListener = new DiagramEditorListener() {
		@Override
		public void diagramShown() {
			follow();
		}
	};

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void modelChanged(Collection<?> affected) {
			measure(NumbersJob.DELAY_MILLIS);
		}
	};

	private final IPartListener2 partListener = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			follow();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			// the last diagram takes this view with it
			if (!pane.isDisposed()) {
				follow();
			}
		}
	};

	private LayersPane pane;

	private Optional<DiagramEditorPart> editor = Optional.empty();

	private Optional<DiagramView> diagram = Optional.empty();

	private Optional<Numbers> numbers = Optional.empty();

	private boolean refreshing;

	@Override
	public void createPartControl(Composite parent) {
		pane = new LayersPane(parent, this::colour);
		session.addListener(sessionListener);
		getSite().getPage().addPartListener(partListener);
		follow();
	}

	/** What the view shows. */
	public LayersPane pane() {
		return pane;
	}

	/** Shows the diagram of the editor in front, or the last one while a form or a table is there. */
	private void follow() {
		Optional<DiagramEditorPart> front = front();
		if (!front.equals(editor)) {
			editor.ifPresent(former -> former.removeListener(editorListener));
			editor = front;
			editor.ifPresent(shown -> shown.addListener(editorListener));
			pane.choose(wish());
		}
		Optional<DiagramView> shown = editor.flatMap(DiagramEditorPart::view);
		if (!shown.equals(diagram)) {
			diagram.ifPresent(former -> former.removeListener(diagramListener));
			diagram = shown;
			diagram.ifPresent(view -> view.addListener(diagramListener));
		}
		refresh();
	}

	private Optional<DiagramEditorPart> front() {
		IWorkbenchPage page = getSite().getPage();
		List<DiagramEditorPart> open = Stream.of(page.getEditorReferences())
				.flatMap(reference -> Stream.ofNullable(Adapters.adapt(reference.getEditor(false), DiagramEditorPart.class))).toList();
		return Optional.ofNullable(Adapters.adapt(page.getActiveEditor(), DiagramEditorPart.class))
				.or(() -> editor.filter(open::contains)).or(() -> open.stream().findFirst());
	}

	private Colouring wish() {
		return editor.map(wishes::get).orElse(Colouring.SPECIFICATION);
	}

	private void colour(Colouring wish) {
		editor.ifPresent(shown -> wishes.put(shown, wish));
		measure(0);
		refresh();
	}

	private void measure(long delay) {
		if (wish().needsNetwork()) {
			job.cancel();
			job.schedule(delay);
		} else {
			numbers = Optional.empty();
		}
	}

	private void measured(Numbers found) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!pane.isDisposed()) {
				numbers = Optional.of(found);
				refresh();
			}
		});
	}

	/** Once for all changes of one edit. */
	private void diagramChanged(DiagramChange change) {
		if (!refreshing) {
			refreshing = true;
			pane.getDisplay().asyncExec(() -> {
				refreshing = false;
				if (!pane.isDisposed()) {
					refresh();
				}
			});
		}
	}

	private void refresh() {
		Optional<DiagramAppearance> appearance = editor.map(shown -> Adapters.adapt(shown, DiagramAppearance.class));
		Optional<Project> project = session.project();
		if (diagram.isEmpty() || appearance.isEmpty() || project.isEmpty()) {
			pane.clear();
			return;
		}
		ColourScale scale = scale(diagram.get(), project.get());
		appearance.get().colour(scale::of);
		List<LegendEntry> legend = scale == ColourScale.NONE
				? appearance.get().legend().entries().stream().map(LegendEntry::of).toList() : scale.entries();
		pane.show(diagram.get(), appearance.get(), legend);
	}

	private ColourScale scale(DiagramView view, Project project) {
		Scales scales = new Scales(view);
		return switch (wish()) {
			case SPECIFICATION -> ColourScale.NONE;
			case KIND -> scales.kind(project.vocabulary());
			case STRENGTH -> scales.strength();
			case FRESHNESS -> scales.freshness(LocalDate.now(session.clock()));
			case DEGREE -> numbers.map(found -> scales.number(found.degrees(), LayersView::whole)).orElse(ColourScale.NONE);
			case BETWEENNESS -> numbers.map(found -> scales.number(found.betweenness(), LayersView::percent)).orElse(ColourScale.NONE);
		};
	}

	private static String whole(double number) {
		return Integer.toString((int) number);
	}

	private static String percent(double share) {
		return String.format("%.1f%%", share * 100);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		job.cancel();
		session.removeListener(sessionListener);
		getSite().getPage().removePartListener(partListener);
		editor.ifPresent(shown -> shown.removeListener(editorListener));
		diagram.ifPresent(view -> view.removeListener(diagramListener));
		uncolour();
		super.dispose();
	}

	/** Nothing would say any more what the colours mean. */
	private void uncolour() {
		for (IEditorReference open : getSite().getPage().getEditorReferences()) {
			Optional.ofNullable(open.getEditor(false)).map(shown -> Adapters.adapt(shown, DiagramAppearance.class))
					.ifPresent(appearance -> appearance.colour(ColourScale.NONE::of));
		}
	}
}
