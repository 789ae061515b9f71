package jp.tsunagi.diagram.ui.internal.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.view.ViewElement;

/** What of a diagram is shown: hidden elements, layers, filters. Each change is one step of undo. */
public final class DiagramDisplay {

	private final DiagramSynchronizer synchronizer;

	DiagramDisplay(DiagramSynchronizer synchronizer) {
		this.synchronizer = synchronizer;
	}

	/** What hides {@code elements} in this diagram. */
	public Optional<Command> hide(List<ViewElement> elements) {
		Set<String> hidden = new LinkedHashSet<>(synchronizer.hidden());
		elements.forEach(element -> hidden.add(element.key()));
		return hidden(Messages.hide, hidden);
	}

	/** What shows {@code elements} again that are hidden in this diagram. */
	public Optional<Command> show(List<ViewElement> elements) {
		Set<String> hidden = new LinkedHashSet<>(synchronizer.hidden());
		elements.forEach(element -> hidden.remove(element.key()));
		return hidden(Messages.show, hidden);
	}

	/** What shows again everything that is hidden in this diagram. */
	public Optional<Command> showHidden() {
		return hidden(Messages.show, Set.of());
	}

	/** What switches on those of the layers that are {@code wanted}, and off all others that can be. */
	public Optional<Command> layers(Set<String> wanted) {
		return Optional.of(new ViewCommand(Messages.layers, synchronizer::activeLayers, synchronizer::setActiveLayers, wanted));
	}

	/** What switches on those of the filters that are {@code wanted}, and off all others. */
	public Optional<Command> filters(Set<String> wanted) {
		return Optional.of(new ViewCommand(Messages.filters, synchronizer::activeFilters, synchronizer::setActiveFilters, wanted));
	}

	/** What shows the diagram as the specification has it. */
	public Optional<Command> reset() {
		CompoundCommand all = new CompoundCommand(Messages.reset);
		Set<String> usual = synchronizer.specification().layers().stream()
				.filter(layer -> layer.activeByDefault() || !synchronizer.isOptional(layer))
				.map(LayerSpecification::name).collect(Collectors.toCollection(LinkedHashSet::new));
		List.of(layers(usual), filters(Set.of()), showHidden()).forEach(part -> part.filter(Command::canExecute).ifPresent(all::append));
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	private Optional<Command> hidden(String label, Set<String> wanted) {
		return Optional.of(new ViewCommand(label, synchronizer::hidden, synchronizer::setHidden, wanted));
	}
}
