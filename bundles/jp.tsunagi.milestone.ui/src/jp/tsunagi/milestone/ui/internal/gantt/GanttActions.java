package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import jp.tsunagi.milestone.chart.gantt.GanttLink;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.ui.internal.edit.MilestoneActions;
import jp.tsunagi.milestone.ui.internal.edit.PartKey;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.Undertaking;

/** What can be done in the chart, by mouse, by keys and from menus. */
final class GanttActions {

	private final GanttPane pane;

	private final GanttSelection selection;

	private final MilestoneActions milestones;

	GanttActions(GanttPane pane, GanttSelection selection, MilestoneActions milestones) {
		this.pane = pane;
		this.selection = selection;
		this.milestones = milestones;
	}

	/** Shows what has changed of days and rows to be seen. */
	void viewChanged() {
		pane.viewChanged();
	}

	void revealSelection() {
		pane.revealSelection();
	}

	void focus() {
		pane.setFocus();
	}

	/** Goes to the field for what is searched. */
	void search() {
		pane.bar().search().setFocus();
	}

	/** Makes days wider. */
	void zoom(double factor) {
		pane.viewport().zoom(factor);
		viewChanged();
	}

	void goToday() {
		pane.viewport().showDay(LiveGantt.today());
		viewChanged();
	}

	private void fit() {
		pane.viewport().fit();
		viewChanged();
	}

	/** Folds a heading, or unfolds it. */
	void toggle(GanttRow.Heading heading) {
		Set<String> folded = new HashSet<>(pane.gantt().view().folded());
		if (!folded.add(heading.key())) {
			folded.remove(heading.key());
		}
		pane.look(pane.gantt().view().folding(folded));
	}

	private void foldAll(boolean isFolded) {
		List<GanttRow> rows = pane.gantt().rows().map(all -> all.rows()).orElse(List.of());
		Set<String> keys = new HashSet<>();
		rows.stream().filter(row -> row instanceof GanttRow.Heading && row.depth() == 0 && isFolded)
				.forEach(row -> keys.add(((GanttRow.Heading) row).key()));
		pane.look(pane.gantt().view().folding(keys));
	}

	/** Asks for the reason, if a milestone was moved. */
	void finish(Optional<Ghost> ghost) {
		boolean isMoved = ghost.filter(Ghost::isMoved).filter(moved -> milestones.move(moved.milestone(), Optional.of(moved.to())))
				.isPresent();
		// what was moved stays where it was put until the text has been read again
		if (!isMoved) {
			pane.chart().overlay(Optional.empty());
		}
		focus();
	}

	private void move() {
		selection.milestone().ifPresent(milestone -> milestones.move(milestone, Optional.empty()));
	}

	/** Says that the milestone is done, or not yet after all. */
	void toggleDone() {
		selection.milestone().ifPresent(milestone -> {
			if (MilestoneActions.isOpen(milestone)) {
				milestones.done(milestone);
			} else {
				milestones.reopen(milestone);
			}
		});
	}

	private void visit() {
		selection.milestone().ifPresent(milestone -> milestones.visit(milestone, milestone.getFollowUps()));
	}

	/** Takes the selected line away, else gives the milestone up. */
	void remove() {
		Optional<GanttLink> link = selection.link();
		if (link.isPresent()) {
			milestones.unlink(link.get().to(), link.get().from());
		} else {
			selection.milestone().filter(MilestoneActions::isOpen).ifPresent(milestones::drop);
		}
	}

	/** Adds a milestone to what the selected row belongs to. */
	void add() {
		container().ifPresent(part -> milestones.add(part)
				.ifPresent(name -> pane.revealAdded(List.of(PartKey.of(part).with(PlanPackage.Literals.MILESTONE, name)))));
	}

	private void insertTemplate() {
		pane.insertTemplate(container());
	}

	private Optional<Undertaking> container() {
		Optional<EObject> part = selection.selected().flatMap(row -> switch (row) {
			case GanttRow.Heading heading -> heading.part();
			case GanttRow.Entry entry -> Optional.ofNullable(entry.scheduled().milestone().eContainer());
		});
		return part.filter(Undertaking.class::isInstance).map(Undertaking.class::cast);
	}

	/** Lets one milestone wait for another. */
	void link(Milestone milestone, Milestone predecessor) {
		milestones.link(milestone, predecessor);
	}

	/** Asks what the milestone waits for. */
	void chooseLink() {
		selection.milestone().ifPresent(milestone -> milestones.link(milestone, pane.gantt().schedule().stream()
				.flatMap(schedule -> schedule.milestones().stream()).map(ScheduledMilestone::milestone).toList()));
	}

	/** Shows the selected row in the text of the plan. */
	void openText() {
		selectedPart().ifPresent(pane::open);
	}

	private Optional<EObject> selectedPart() {
		return selection.selected().flatMap(row -> switch (row) {
			case GanttRow.Heading heading -> heading.part();
			case GanttRow.Entry entry -> Optional.of(entry.scheduled().milestone());
		});
	}

	/** Lets the name of the selected row be typed anew. */
	void rename() {
		named().filter(milestones::canWrite).ifPresent(part -> {
			revealSelection();
			NameField.open(pane.chart(), selection, part.getName(), name -> milestones.rename(part, name));
		});
	}

	/** What is selected, if plans give it its name. */
	private Optional<NamedElement> named() {
		return selectedPart().filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
				.filter(part -> part.getName() != null && !part.getName().isBlank());
	}

	/** All of it, as far as it makes sense for what is selected. */
	MenuManager menu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		return menu;
	}

	private void fill(IMenuManager menu) {
		Optional<Milestone> milestone = selection.milestone();
		boolean isOpen = milestone.filter(MilestoneActions::isOpen).isPresent();
		selection.link().ifPresent(link -> {
			menu.add(action(Messages.removeLink, true, this::remove));
			menu.add(new Separator());
		});
		menu.add(action(Messages.openText, selection.selected().isPresent(), this::openText));
		menu.add(new Separator());
		menu.add(action(Messages.rename, named().isPresent(), this::rename));
		menu.add(action(Messages.move, isOpen, this::move));
		menu.add(milestone.isEmpty() || isOpen ? action(Messages.markDone, isOpen, this::toggleDone)
				: action(Messages.reopen, true, this::toggleDone));
		menu.add(action(Messages.visit, milestone.filter(each -> !each.getFollowUps().isEmpty()).isPresent(), this::visit));
		// the key means the line, if one is selected
		String drop = selection.link().isPresent() ? LegacyActionTools.removeAcceleratorText(Messages.drop) : Messages.drop;
		menu.add(action(drop, isOpen, () -> milestone.ifPresent(milestones::drop)));
		menu.add(new Separator());
		menu.add(action(Messages.add, container().isPresent(), this::add));
		menu.add(action(Messages.template, pane.gantt().reading().isPresent(), this::insertTemplate));
		menu.add(action(Messages.chooseLink, milestone.isPresent(), this::chooseLink));
		MenuManager unlink = new MenuManager(Messages.unlink);
		milestone.ifPresent(waiting -> waiting.getPredecessors().stream().filter(each -> !each.eIsProxy()).forEach(
				each -> unlink.add(action(MilestoneActions.name(each), true, () -> milestones.unlink(waiting, each)))));
		if (!unlink.isEmpty()) {
			menu.add(unlink);
		}
		menu.add(new Separator());
		menu.add(action(Messages.goToday, true, this::goToday));
		menu.add(action(Messages.fit, true, this::fit));
		menu.add(action(Messages.foldAll, true, () -> foldAll(true)));
		menu.add(action(Messages.unfoldAll, true, () -> foldAll(false)));
		menu.add(new Separator());
		menu.add(action(Messages.export, pane.gantt().reading().isPresent(), pane::export));
	}

	private static Action action(String label, boolean isEnabled, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(isEnabled);
		return action;
	}
}
