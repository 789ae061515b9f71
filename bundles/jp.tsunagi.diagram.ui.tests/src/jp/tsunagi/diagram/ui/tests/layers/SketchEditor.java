package jp.tsunagi.diagram.ui.tests.layers;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.part.EditorPart;

import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.ui.DiagramAppearance;
import jp.tsunagi.diagram.ui.DiagramEditorListener;
import jp.tsunagi.diagram.ui.DiagramEditorPart;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.ProjectSession;

/** An editor that paints nothing: it shows views a diagram of the open project and notes what they want of it. */
public final class SketchEditor extends EditorPart implements DiagramEditorPart, DiagramAppearance {

	static final String ID = "jp.tsunagi.diagram.ui.tests.sketch";

	private final DiagramView view = SketchedDiagram.of(ProjectSession.get().project().orElseThrow());

	private final Set<String> on = new HashSet<>(Set.of(SketchedDiagram.BODIES));

	private Function<ViewElement, Optional<Rgb>> colours = element -> Optional.empty();

	private List<ViewElement> selected = List.of();

	/** Shows the open project. */
	record Input() implements IEditorInput {
		@Override
		public boolean exists() {
			return false;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public String getName() {
			return "Sketch";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return "Sketch";
		}

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return null;
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
	}

	@Override
	public void createPartControl(Composite parent) {
		new Label(parent, 0).setText("Sketch");
	}

	@Override
	public Optional<DiagramView> view() {
		return Optional.of(view);
	}

	@Override
	public Optional<Arrangement> arrangement() {
		return Optional.empty();
	}

	@Override
	public List<ViewElement> selectedElements() {
		return selected;
	}

	@Override
	public void select(Collection<? extends ViewElement> elements) {
		selected = List.copyOf(elements);
	}

	@Override
	public void emphasize(Set<? extends ViewElement> elements) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void addListener(DiagramEditorListener listener) {
		// shows the same diagram as long as it lives
	}

	@Override
	public void removeListener(DiagramEditorListener listener) {
		// see addListener
	}

	boolean isOn(String name) {
		return on.contains(name);
	}

	Optional<Rgb> colour(ViewElement element) {
		return colours.apply(element);
	}

	@Override
	public List<Switch> layers() {
		return List.of(new Switch(SketchedDiagram.BODIES, "活動体", "", isOn(SketchedDiagram.BODIES)),
				new Switch("needs", "困りごと", "困りごとを表示します", isOn("needs")));
	}

	@Override
	public List<Switch> filters() {
		return List.of(new Switch("weak", "弱いつながりを隠す", "", isOn("weak")));
	}

	@Override
	public void setLayer(String name, boolean active) {
		set(name, active);
	}

	@Override
	public void setFilter(String name, boolean active) {
		view.edges().forEach(edge -> edge.setFiltered(active && SketchedDiagram.isWeak(edge)));
		set(name, active);
	}

	private void set(String name, boolean active) {
		if (active) {
			on.add(name);
		} else {
			on.remove(name);
		}
		view.tell(new DiagramChange(Set.of(), Set.of(), new LinkedHashSet<>(view.edges()), false, false));
	}

	@Override
	public int hidden() {
		return (int) view.elements().stream().filter(ViewElement::isHidden).count();
	}

	@Override
	public void showHidden() {
		view.elements().forEach(element -> element.setHidden(false));
		set("hidden", false);
	}

	@Override
	public void reset() {
		showHidden();
		setFilter("weak", false);
		setLayer(SketchedDiagram.BODIES, true);
	}

	@Override
	public Legend legend() {
		return Legend.of(view, element -> "その他の" + element.mapping());
	}

	@Override
	public void colour(Function<ViewElement, Optional<Rgb>> other) {
		colours = other;
	}

	@Override
	public Rgb painted(Rgb color) {
		return color;
	}

	@Override
	public void setFocus() {
		// nothing to type into
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
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
