package jp.tsunagi.review.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Event;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.TrainingProgramme;
import jp.tsunagi.coordination.TrainingSession;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;

/**
 * A record of the model, and what it has to do with.
 *
 * @param record the record
 * @param date when it was
 * @param elements what of the model it is about, in whose name it happened
 * @param recorder who wrote it down: too many things to belong to each action of theirs
 * @param category the term that it is filed under
 */
record Trace(EObject record, FuzzyDate date, Set<Element> elements, Optional<Element> recorder, Optional<Term> category) {

	/** What {@code object} is evidence of; empty if it is none, or nobody knows when it was. */
	static Optional<Trace> of(EObject object, Vocabulary vocabulary) {
		return switch (object) {
			case Observation seen when seen.getDate() != null -> Optional.of(
					new Trace(seen, seen.getDate(), known(seen.getAbout().stream()), Optional.ofNullable(seen.getCoordinator()),
							term(vocabulary, TermList.OBSERVATION_CATEGORY, seen.getCategory())));
			case Event event when event.getDate() != null -> Optional.of(of(event, event.getDate(), event, event.getOrganizer()));
			case Meeting meeting when meeting.getDate() != null ->
				Optional.of(of(meeting, meeting.getDate(), (Element) meeting.eContainer()));
			case BodyStage stage when stage.getDate() != null && stage.eContainer() instanceof ActivityBody body -> Optional.of(
					new Trace(stage, stage.getDate(), Set.of(body), Optional.empty(),
							term(vocabulary, TermList.BODY_CATEGORY, body.getCategory())));
			case TrainingSession session when session.getDate() != null
					&& session.eContainer().eContainer() instanceof TrainingProgramme programme ->
				Optional.of(of(session, session.getDate(), programme, programme.getOrganizer()));
			default -> Optional.empty();
		};
	}

	private static Trace of(EObject record, FuzzyDate date, Element... elements) {
		return new Trace(record, date, known(Stream.of(elements)), Optional.empty(), Optional.empty());
	}

	private static Set<Element> known(Stream<Element> elements) {
		return new LinkedHashSet<>(elements.filter(element -> element != null && !element.eIsProxy()).toList());
	}

	private static Optional<Term> term(Vocabulary vocabulary, TermList list, String id) {
		return id == null ? Optional.empty() : vocabulary.term(list, id);
	}

	/** Whether it is filed under what {@code written} says in one of its languages, or as an id. */
	boolean isOfCategory(List<String> written) {
		return category.filter(term -> written.stream()
				.anyMatch(word -> Stream.of(term.id(), term.ja(), term.en()).anyMatch(word::equalsIgnoreCase))).isPresent();
	}
}
