package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.date;
import static jp.tsunagi.document.published.PublishedProject.literal;
import static jp.tsunagi.document.published.PublishedProject.number;
import static jp.tsunagi.document.published.PublishedProject.text;

import java.util.Comparator;
import java.util.Optional;

import jp.tsunagi.coordination.SupporterCount;
import jp.tsunagi.coordination.SupporterRegister;
import jp.tsunagi.coordination.TrainingProgramme;
import jp.tsunagi.coordination.TrainingSession;
import jp.tsunagi.coordination.TrainingStage;
import jp.tsunagi.office.template.field.FieldGroup;

/** What is said of trainings and of registered supporters. */
final class TrainingFields {

	private final FieldSource source;

	TrainingFields(FieldSource source) {
		this.source = source;
	}

	FieldGroup<TrainingProgramme> programme() {
		return FieldGroup.<TrainingProgramme>with(source.notes("programme"))
				.text("名前", source::name)
				.text("対象", programme -> text(programme.getTargetGroup()))
				.text("主催", programme -> source.published().name(programme.getOrganizer()))
				.text("説明", programme -> text(programme.getDescription()))
				.rows("段階", stage(), TrainingProgramme::getStages)
				.build();
	}

	private FieldGroup<TrainingStage> stage() {
		return FieldGroup.<TrainingStage>with(source.notes("trainingStage"))
				.text("名前", stage -> text(stage.getName()))
				.rows("回", session(), TrainingStage::getSessions)
				.build();
	}

	private FieldGroup<TrainingSession> session() {
		return FieldGroup.<TrainingSession>with(source.notes("trainingSession"))
				.text("題", session -> text(session.getTitle()))
				.text("日", session -> date(session.getDate()))
				.text("方法", session -> session.getDate() == null ? "" : literal(session.getMode()))
				.text("人数", session -> number(session.getAttendance()))
				.text("修了", session -> number(session.getCompletions()))
				.build();
	}

	FieldGroup<SupporterRegister> register() {
		return FieldGroup.<SupporterRegister>with(source.notes("register"))
				.text("名前", source::name)
				.text("主催", register -> source.published().name(register.getOrganizer()))
				.text("説明", register -> text(register.getDescription()))
				.text("人数", register -> latest(register).map(count -> number(count.getCount())).orElse(""))
				.text("時点", register -> latest(register).map(count -> date(count.getDate())).orElse(""))
				.rows("推移", count(), SupporterRegister::getCounts)
				.build();
	}

	private FieldGroup<SupporterCount> count() {
		return FieldGroup.<SupporterCount>with(source.notes("supporterCount"))
				.text("時点", count -> date(count.getDate()))
				.text("人数", count -> number(count.getCount()))
				.build();
	}

	private static Optional<SupporterCount> latest(SupporterRegister register) {
		return register.getCounts().stream()
				.max(Comparator.comparing(SupporterCount::getDate, Comparator.nullsFirst(Comparator.naturalOrder())));
	}
}
