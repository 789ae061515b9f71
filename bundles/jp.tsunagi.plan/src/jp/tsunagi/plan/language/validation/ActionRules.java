package jp.tsunagi.plan.language.validation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.ActionHolder;
import jp.tsunagi.plan.GoalHolder;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.model.NearNames;

/** Who carries out an action is known and still active; its category is one of the project's. */
class ActionRules extends PlanRules {

	private static final int MAX_PROPOSALS = 6;

	@Check
	void actionHasOwner(Action action) {
		if (action.getOwners().isEmpty()) {
			reportMissing(PlanIssue.ACTION_WITHOUT_OWNER, Place.of(action, Literals.NAMED_ELEMENT__NAME), possibleOwners(action),
					name(action));
		}
	}

	/** Who made the plan, then the coordinators and councils of its areas. */
	private static List<String> possibleOwners(Action action) {
		Set<Participant> owners = new LinkedHashSet<>();
		planOf(action).ifPresent(plan -> {
			owners.addAll(plan.getAuthors());
			Stream.ofNullable(plan.getCouncil()).forEach(owners::add);
			for (Territory area : plan.getAreas()) {
				owners.addAll(area.getCoordinators());
				owners.addAll(area.getCouncils());
			}
		});
		return owners.stream().filter(owner -> !owner.eIsProxy()).map(Element::getName)
				.filter(name -> name != null && !name.isBlank()).distinct().limit(MAX_PROPOSALS).toList();
	}

	/** That a body ended after the action is no surprise. */
	@Check
	void bodiesAreActive(PlanElement element) {
		for (EReference feature : element.eClass().getEAllReferences()) {
			boolean mayBeBody = feature.getEReferenceType().getInstanceClass().isAssignableFrom(ActivityBody.class)
					&& Participant.class.isAssignableFrom(feature.getEReferenceType().getInstanceClass());
			if (mayBeBody && feature.isMany()) {
				resolved(element, feature).forEach(place -> checkActive(place, (List<?>) element.eGet(feature)));
			}
		}
	}

	private void checkActive(Place place, List<?> bodies) {
		if (bodies.get(place.index()) instanceof ActivityBody body && !body.getStages().isEmpty()) {
			BodyStage last = body.getStages().getLast();
			PlanCalendar calendar = calendar(place.element());
			Optional<LocalDate> ended = Optional.ofNullable(last.getDate()).map(calendar::earliest);
			boolean endedByToday = ended.filter(today()::isBefore).isEmpty();
			if (last.getState() == BodyState.ENDED && endedByToday && !isAfter(ended, place, calendar)) {
				report(PlanIssue.BODY_ENDED, place, body.getName(), last.getDate() == null ? "" : last.getDate());
			}
		}
	}

	private static boolean isAfter(Optional<LocalDate> ended, Place place, PlanCalendar calendar) {
		Optional<LocalDate> end = periodAround(place.element()).flatMap((Period period) -> calendar.lastDay(period));
		return ended.isPresent() && end.isPresent() && ended.get().isAfter(end.get());
	}

	@Check
	void categoryOfActionIsInTheVocabulary(Action action) {
		checkCategory(action, Literals.ACTION__CATEGORY, action.getCategory(), List.of(TermList.BODY_CATEGORY));
	}

	/** Notes are of what a coordinator does, or of what the bodies do. */
	@Check
	void categoryOfNoteIsInTheVocabulary(Note note) {
		checkCategory(note, Literals.NOTE__CATEGORY, note.getCategory(),
				List.of(TermList.OBSERVATION_CATEGORY, TermList.BODY_CATEGORY));
	}

	private void checkCategory(EObject element, EAttribute feature, String category, List<TermList> lists) {
		Optional<Vocabulary> vocabulary = project(element).map(Project::vocabulary);
		boolean known = category == null || category.isBlank()
				|| lists.stream().anyMatch(list -> vocabulary.flatMap(words -> words.written(list, category)).isPresent());
		List<String> labels = vocabulary.stream().flatMap(words -> lists.stream().flatMap(list -> words.terms(list).stream()))
				.map(Term::label).toList();
		if (!labels.isEmpty() && !known) {
			report(PlanIssue.CATEGORY_UNKNOWN, Place.of(element, feature), NearNames.sorted(category, labels), category,
					labels.stream().collect(NameList.joining()));
		}
	}

	/** The plan itself, its pillars and goals; a plan whose parts have none says so there. */
	@Check
	void somethingIsDone(ActionHolder holder) {
		boolean empty = Stream.of(Literals.ACTION_HOLDER__ACTIONS, Literals.UNDERTAKING__MILESTONES, Literals.UNDERTAKING__TRAININGS,
				Literals.UNDERTAKING__EVENTS).noneMatch(holder::eIsSet)
				&& (!(holder instanceof GoalHolder goals) || goals.getGoals().isEmpty())
				&& (!(holder instanceof Plan plan) || plan.getPillars().isEmpty());
		if (empty) {
			reportMissing(PlanIssue.WITHOUT_CONTENT, Place.of(holder, Literals.NAMED_ELEMENT__NAME), List.of(), name(holder));
		}
	}
}
