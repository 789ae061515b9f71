package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;

import jp.tsunagi.diagram.export.DiagramSheets;
import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.ui.DiagramAppearance;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Layers, filters and colours of the diagram of an editor. Each change is a step of undo, but for colours, which are not saved.
 *
 * @param pane where it is shown
 * @param diagram what is shown
 */
record EditorAppearance(DiagramPane pane, OpenDiagram diagram) implements DiagramAppearance {

	@Override
	public List<Switch> layers() {
		Set<String> active = diagram.synchronizer().activeLayers();
		return diagram.specification().layers().stream().filter(diagram.synchronizer()::isOptional)
				.map(layer -> new Switch(layer.name(), layer.label(), layer.endUserDocumentation(), active.contains(layer.name())))
				.toList();
	}

	@Override
	public List<Switch> filters() {
		List<String> active = diagram.synchronizer().activeFilters();
		return diagram.specification().filters().stream()
				.map(filter -> new Switch(filter.name(), filter.label(), filter.documentation(), active.contains(filter.name()))).toList();
	}

	@Override
	public void setLayer(String name, boolean active) {
		run(diagram.display().layers(changed(diagram.synchronizer().activeLayers(), name, active)));
	}

	@Override
	public void setFilter(String name, boolean active) {
		run(diagram.display().filters(changed(diagram.synchronizer().activeFilters(), name, active)));
	}

	private static Set<String> changed(Collection<String> former, String name, boolean active) {
		Set<String> wanted = new LinkedHashSet<>(former);
		if (active) {
			wanted.add(name);
		} else {
			wanted.remove(name);
		}
		return wanted;
	}

	@Override
	public int hidden() {
		return diagram.synchronizer().hidden().size();
	}

	@Override
	public void showHidden() {
		run(diagram.display().showHidden());
	}

	@Override
	public void reset() {
		run(diagram.display().reset());
	}

	private static void run(Optional<Command> command) {
		command.ifPresent(ProjectSession.get()::execute);
	}

	@Override
	public Legend legend() {
		return DiagramSheets.legend(diagram.session());
	}

	@Override
	public void colour(Function<ViewElement, Optional<Rgb>> colours) {
		pane.appearance().setColours(colours);
	}

	@Override
	public Rgb painted(Rgb color) {
		return pane.appearance().looks().tone().apply(color);
	}
}
