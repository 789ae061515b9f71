package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.date;
import static jp.tsunagi.document.published.PublishedProject.literal;
import static jp.tsunagi.document.published.PublishedProject.number;
import static jp.tsunagi.document.published.PublishedProject.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.escalation.CouncilAgenda;
import jp.tsunagi.review.escalation.EscalationBoard;

/** What is said of councils, their meetings and the coordinators. */
final class CouncilFields {

	private final FieldSource source;

	private Optional<EscalationBoard> board = Optional.empty();

	CouncilFields(FieldSource source) {
		this.source = source;
	}

	FieldGroup<Council> council() {
		return FieldGroup.<Council>with(source.notes("council"))
				.text("名前", source::name)
				.text("読み", council -> text(council.getKana()))
				.text("愛称", council -> text(council.getNickname()))
				.text("層", council -> literal(council.getTier()))
				.text("地域", council -> source.published().area(council.getArea()))
				.text("説明", council -> text(council.getDescription()))
				.text("設立", council -> date(council.getEstablished()))
				.text("段階", council -> literal(council.getStage()))
				.text("事務局", council -> source.published().name(council.getSecretariat()))
				.rows("構成員", member(), council -> council.getMemberships().stream()
						.filter(membership -> source.shown(membership.getMember()).isPresent()).toList())
				.rows("会議", meeting(), CouncilFields::meetings)
				.part("直近の会議", meeting(), council -> latest(council, this::isOver))
				.part("次回の会議", meeting(), council -> meetings(council).stream()
						.filter(meeting -> meeting.getDate() != null && !isOver(meeting)).findFirst())
				.answers("議題の候補", item(), this::agenda)
				.build();
	}

	/** In the order of time; those without a day come last. */
	private static List<Meeting> meetings(Council council) {
		return council.getMeetings().stream()
				.sorted(Comparator.comparing(Meeting::getDate, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	private static Optional<Meeting> latest(Council council, Predicate<Meeting> those) {
		return meetings(council).stream().filter(meeting -> meeting.getDate() != null).filter(those).reduce((one, later) -> later);
	}

	/** A meeting of today was held: its minutes are written in the evening. */
	private boolean isOver(Meeting meeting) {
		return !source.calendar().earliest(meeting.getDate()).isAfter(source.today());
	}

	private List<CouncilAgenda.Item> agenda(Council council) {
		Predicate<EObject> shown = source.published()::isShown;
		if (board.isEmpty()) {
			board = Optional.of(EscalationBoard.of(source.project(), ReviewCalendar.of(source.project()), source.today(), shown));
		}
		return CouncilAgenda.of(council, board.get(), shown).items();
	}

	private FieldGroup<CouncilAgenda.Item> item() {
		return FieldGroup.<CouncilAgenda.Item>with(source.notes("agenda"))
				.text("議題", CouncilAgenda.Item::title)
				.text("内容", item -> String.join("\n", item.lines()))
				.build();
	}

	private FieldGroup<Membership> member() {
		return FieldGroup.<Membership>with(source.notes("member"))
				.text("名前", membership -> source.published().name(membership.getMember()))
				.text("種別", membership -> source.kind(membership.getMember()))
				.text("役割", membership -> text(membership.getRole()))
				.text("期間", membership -> FieldSource.period(membership.getFrom(), membership.getTo()))
				.build();
	}

	FieldGroup<Meeting> meeting() {
		return FieldGroup.<Meeting>with(source.notes("meeting"))
				.text("題", meeting -> text(meeting.getTitle()))
				.text("日", meeting -> date(meeting.getDate()))
				.text("方法", meeting -> meeting.getDate() == null ? "" : literal(meeting.getMode()))
				.text("場所", meeting -> text(meeting.getPlace()))
				.text("人数", meeting -> number(meeting.getAttendance()))
				.text("議題", meeting -> text(meeting.getAgenda()))
				.text("決定", meeting -> text(meeting.getDecisions()))
				.text("協議体", meeting -> source.published().name(meeting.eContainer()))
				.build();
	}

	FieldGroup<Coordinator> coordinator() {
		return FieldGroup.<Coordinator>with(source.notes("coordinator"))
				.text("名前", source::name)
				.text("層", coordinator -> literal(coordinator.getTier()))
				.text("所属", coordinator -> source.published().name(coordinator.getEmployer()))
				.text("担当", coordinator -> source.published().area(coordinator.getArea()))
				.text("人数", this::deployed)
				.text("連絡先", coordinator -> source.contact(coordinator.getContact()))
				.build();
	}

	/** How many are there today; empty if nobody wrote that down. */
	private String deployed(Coordinator coordinator) {
		int today = coordinator.getDeployments().stream().filter(this::isNow).mapToInt(Deployment::getHeadcount).sum();
		return today == 0 ? "" : number(today);
	}

	private boolean isNow(Deployment deployment) {
		return !source.calendar().isOutside(source.today(), source.today(),
				new Period(Optional.ofNullable(deployment.getFrom()), Optional.ofNullable(deployment.getTo())));
	}
}
