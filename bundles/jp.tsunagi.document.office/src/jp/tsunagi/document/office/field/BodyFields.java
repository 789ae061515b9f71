package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.date;
import static jp.tsunagi.document.published.PublishedProject.literal;
import static jp.tsunagi.document.published.PublishedProject.number;
import static jp.tsunagi.document.published.PublishedProject.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.ExerciseIntensity;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.office.template.field.FieldGroup;

/** What is said of activity bodies. */
final class BodyFields {

	private final FieldSource source;

	private final FieldGroup<ActivityBody> group;

	/** The bodies of a category. */
	record Category(String label, List<ActivityBody> bodies) {
	}

	/** A step in the life of a body. */
	record Step(ActivityBody body, BodyStage stage) {
	}

	BodyFields(FieldSource source) {
		this.source = source;
		this.group = body();
	}

	FieldGroup<ActivityBody> group() {
		return group;
	}

	private FieldGroup<ActivityBody> body() {
		return FieldGroup.<ActivityBody>with(source.notes("body"))
				.text("名前", source::name)
				.text("読み", body -> text(body.getKana()))
				.text("分類", body -> BodiesByCategory.labelOf(BodiesByCategory.categoryOf(body), source.project().vocabulary()))
				.text("地域", this::areas)
				.text("状態", body -> state(body).map(state -> literal(state)).orElse(""))
				.text("開始", body -> BodiesByCategory.startOf(body).map(start -> date(start)).orElse(""))
				.text("日程", body -> text(body.getSchedule()))
				.text("会場", body -> text(body.getVenue()))
				.text("会費", body -> text(body.getFee()))
				.text("参加者", body -> number(body.getParticipants()))
				.text("支え手", body -> number(body.getSupporters()))
				.text("強度", body -> body.getIntensity() == ExerciseIntensity.NONE ? "" : literal(body.getIntensity()))
				.text("説明", body -> text(body.getDescription()))
				.text("協議体", body -> source.published().name(body.getCouncil()))
				.text("連絡先", body -> source.contact(body.getContact()))
				.rows("経過", step(), body -> body.getStages().stream().map(stage -> new Step(body, stage)).toList())
				.build();
	}

	/** A step, also where it stands without its body around. */
	FieldGroup<Step> step() {
		return FieldGroup.<Step>with(source.notes("bodyStage"))
				.text("活動体", step -> source.published().name(step.body()))
				.text("状態", step -> literal(step.stage().getState()))
				.text("日", step -> date(step.stage().getDate()))
				.text("理由", step -> text(step.stage().getReason()))
				.build();
	}

	FieldGroup<Category> category() {
		return FieldGroup.<Category>with(source.notes("bodyCategory"))
				.text("分類", Category::label)
				.text("件数", category -> number(category.bodies().size()))
				.rows("活動体", group, Category::bodies)
				.build();
	}

	private String areas(ActivityBody body) {
		return source.published().areas(Territories.of(body).toList());
	}

	/** Those of {@code territory} that have not ended. */
	List<ActivityBody> current(Territory territory) {
		return bodies(territory, body -> !isEnded(body));
	}

	/** Those of {@code territory} that have ended. */
	List<ActivityBody> ended(Territory territory) {
		return bodies(territory, BodyFields::isEnded);
	}

	private List<ActivityBody> bodies(Territory territory, Predicate<ActivityBody> those) {
		return source.in(territory, ActivityBody.class).stream().filter(those).toList();
	}

	/** Those that one can go to, by category in the order of the vocabulary, in each by how they are read. */
	List<Category> byCategory(Territory territory) {
		Vocabulary vocabulary = source.project().vocabulary();
		Map<String, List<ActivityBody>> categories = new LinkedHashMap<>();
		vocabulary.terms(TermList.BODY_CATEGORY).forEach(term -> categories.put(term.id(), new ArrayList<>()));
		bodies(territory, body -> BodiesByCategory.cameToLife(body) && !isEnded(body)).stream()
				.sorted(Comparator.comparing(FieldSource::reading))
				.forEach(body -> categories.computeIfAbsent(BodiesByCategory.categoryOf(body), none -> new ArrayList<>()).add(body));
		return categories.entrySet().stream().filter(category -> !category.getValue().isEmpty())
				.map(category -> new Category(BodiesByCategory.labelOf(category.getKey(), vocabulary), category.getValue())).toList();
	}

	/** What happened to bodies of {@code territory}. */
	List<Step> steps(Territory territory) {
		return source.in(territory, ActivityBody.class).stream()
				.flatMap(body -> body.getStages().stream().map(stage -> new Step(body, stage))).toList();
	}

	private static Optional<BodyState> state(ActivityBody body) {
		return body.getStages().isEmpty() ? Optional.empty() : Optional.of(body.getStages().getLast().getState());
	}

	private static boolean isEnded(ActivityBody body) {
		return state(body).filter(BodyState.ENDED::equals).isPresent();
	}
}
