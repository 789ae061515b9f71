package jp.tsunagi.milestone.ui.internal.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.edit.MilestoneEdits;
import jp.tsunagi.milestone.edit.Observations;
import jp.tsunagi.milestone.edit.WrittenDates;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** What users do with milestones: asks for what it takes and writes it into the text of the plan, in one step of undo. */
public final class MilestoneActions {

	private final Shell shell;

	private final PlanTexts texts;

	private final Consumer<PlanTexts.Refusal> refused;

	private PlanCalendar calendar;

	private LocalDate today;

	/** {@code refused} is told why a text cannot be changed. */
	public MilestoneActions(Shell shell, PlanTexts texts, Consumer<PlanTexts.Refusal> refused) {
		this.shell = shell;
		this.texts = texts;
		this.refused = refused;
	}

	/** From now on dates mean this. */
	public void know(PlanCalendar dates, LocalDate day) {
		calendar = dates;
		today = day;
	}

	/** Whether something is still to be done for {@code milestone}. */
	public static boolean isOpen(Milestone milestone) {
		return milestone.getDone() == null && milestone.getDropped() == null;
	}

	/** How users call {@code part}. */
	public static String name(NamedElement part) {
		return Optional.ofNullable(part.getName()).map(String::strip).filter(name -> !name.isEmpty()).orElse(Messages.noName);
	}

	/** Asks when {@code milestone} is, and why; {@code proposed} stands there at first. Returns whether it was moved. */
	public boolean move(Milestone milestone, Optional<FuzzyDate> proposed) {
		if (!canWrite(milestone)) {
			return false;
		}
		Optional<FuzzyDate> before = MilestoneDate.of(milestone).map(MilestoneDate::date);
		String message = before.map(date -> Messages.bind(Messages.moveMessage, name(milestone), date))
				.orElseGet(() -> Messages.bind(Messages.moveUndated, name(milestone)));
		DateDialog dialog = new DateDialog(shell, new DateDialog.Texts(Messages.move, message, Messages.moveButton, Optional.empty(),
				Messages.newDate, true, before.map(date -> Messages.moveReason)), calendar,
				proposed.or(() -> before).map(FuzzyDate::toString).orElse(""));
		return dialog.open() == Window.OK && edit(milestone, Messages.move, (text, now) -> MilestoneEdits.move(text, now,
				dialog.date().orElseThrow(), dialog.reason(), today));
	}

	/** Asks when {@code milestone} was done. */
	public void done(Milestone milestone) {
		if (!canWrite(milestone)) {
			return;
		}
		String proposed = FuzzyDate.of(today).format(WrittenDates.style(milestone));
		DateDialog dialog = new DateDialog(shell, new DateDialog.Texts(Messages.done, Messages.bind(Messages.doneMessage, name(milestone)),
				Messages.doneButton, Optional.empty(), Messages.doneDate, true, Optional.empty()), calendar, proposed);
		if (dialog.open() == Window.OK) {
			edit(milestone, Messages.done, (text, now) -> MilestoneEdits.done(text, now, dialog.date().orElseThrow()));
		}
	}

	/** Asks which of {@code followUps} of {@code milestone} was done, if there are several, when, and what tells of it. */
	public void visit(Milestone milestone, List<FollowUp> followUps) {
		if (!canWrite(milestone)) {
			return;
		}
		VisitDialog dialog = new VisitDialog(shell, milestone, followUps, calendar, today);
		if (dialog.open() == Window.OK) {
			FollowUp followUp = dialog.followUp();
			write(followUp, FollowUp.class, Messages.bind(Messages.step, Messages.visit, name(followUp)),
					(text, now) -> MilestoneEdits.visit(text, now, dialog.date().orElseThrow(),
							dialog.observation().map(chosen -> same(Observations.of(now, calendar), chosen)), dialog.reason()));
		}
	}

	/** The model may have been read again while somebody chose. */
	private static Observation same(List<Observation> all, Observation chosen) {
		PartKey key = PartKey.of(chosen);
		return all.stream().filter(each -> PartKey.of(each).equals(key)).findFirst().orElse(chosen);
	}

	/** Says that {@code milestone} is still to come after all. */
	public void reopen(Milestone milestone) {
		edit(milestone, Messages.reopen, MilestoneEdits::reopen);
	}

	/** Asks when and why {@code milestone} was given up. */
	public void drop(Milestone milestone) {
		if (!canWrite(milestone)) {
			return;
		}
		String proposed = FuzzyDate.of(today).format(WrittenDates.style(milestone));
		DateDialog dialog = new DateDialog(shell, new DateDialog.Texts(Messages.drop, Messages.bind(Messages.dropMessage, name(milestone)),
				Messages.dropButton, Optional.empty(), Messages.dropDate, true, Optional.of(Messages.dropReason)), calendar, proposed);
		if (dialog.open() == Window.OK) {
			edit(milestone, Messages.drop,
					(text, now) -> MilestoneEdits.drop(text, now, dialog.date().orElseThrow(), dialog.reason()));
		}
	}

	/** Asks for a new milestone of {@code part}; returns its name, empty if there is none. */
	public Optional<String> add(Undertaking part) {
		if (!canWrite(part)) {
			return Optional.empty();
		}
		DateDialog dialog = new DateDialog(shell, new DateDialog.Texts(Messages.add, Messages.bind(Messages.addMessage, name(part)),
				Messages.addButton, Optional.of(Messages.addName), Messages.addDate, false, Optional.empty()), calendar, "");
		boolean isAdded = dialog.open() == Window.OK && write(part, Undertaking.class, Messages.add,
				(text, now) -> MilestoneEdits.add(text, now, dialog.name(), dialog.date(), List.of()));
		return isAdded ? Optional.of(dialog.name()) : Optional.empty();
	}

	/** Asks which of {@code candidates} the milestone waits for. */
	public void link(Milestone milestone, List<Milestone> candidates) {
		if (canWrite(milestone)) {
			List<Milestone> possible = candidates.stream().filter(other -> MilestoneEdits.canLink(milestone, other)).toList();
			PredecessorDialog.ask(shell, milestone, possible).ifPresent(chosen -> link(milestone, chosen));
		}
	}

	/** Lets {@code milestone} wait for {@code predecessor}, unless that would be a circle. */
	public void link(Milestone milestone, Milestone predecessor) {
		if (MilestoneEdits.canLink(milestone, predecessor)) {
			// plans may have been read again while somebody chose
			edit(milestone, Messages.link, (text, now) -> MilestoneEdits.link(text, now,
					PlanTexts.now(text, predecessor, Milestone.class).orElse(predecessor)));
		} else {
			refused.accept(new PlanTexts.Refusal(PlanTexts.path(milestone), 0,
					Messages.bind(Messages.linkImpossible, name(predecessor), name(milestone))));
		}
	}

	/** Lets {@code milestone} not wait for {@code predecessor} any more. */
	public void unlink(Milestone milestone, Milestone predecessor) {
		PartKey key = PartKey.of(predecessor);
		edit(milestone, Messages.unlink, (text, now) -> {
			List<PartKey> keys = now.getPredecessors().stream().map(PartKey::of).toList();
			Optional<PartKey> same = key.among(keys);
			return same.isEmpty() ? List.of() : MilestoneEdits.unlink(text, now, now.getPredecessors().get(keys.indexOf(same.get())));
		});
	}

	/** Calls {@code part}, which has a name, otherwise, wherever plans name it; returns whether it is called {@code name} now. */
	public boolean rename(NamedElement part, String name) {
		return isWritten(texts.rename(part, name, Messages.bind(Messages.step, Messages.rename, part.getName())));
	}

	/** Whether {@code part} can be changed; to be known before users type what would be lost. If not, it is told why. */
	public boolean canWrite(NamedElement part) {
		return isWritten(texts.refusal(part));
	}

	private boolean edit(Milestone milestone, String label, PlanTexts.Change<Milestone> change) {
		return write(milestone, Milestone.class, Messages.bind(Messages.step, label, name(milestone)), change);
	}

	private <T extends EObject> boolean write(T part, Class<T> type, String label, PlanTexts.Change<T> change) {
		return isWritten(texts.edit(part, type, label, change));
	}

	private boolean isWritten(Optional<PlanTexts.Refusal> refusal) {
		refusal.ifPresent(refused);
		return refusal.isEmpty();
	}
}
