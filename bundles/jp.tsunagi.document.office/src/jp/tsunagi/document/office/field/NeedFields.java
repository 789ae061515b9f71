package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.date;
import static jp.tsunagi.document.published.PublishedProject.literal;
import static jp.tsunagi.document.published.PublishedProject.number;
import static jp.tsunagi.document.published.PublishedProject.text;

import java.util.List;
import java.util.Set;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.office.template.field.FieldGroup;

/** What is said of what people need, and of the issues that came of it. */
final class NeedFields {

	private static final Set<MatchingState> HELPING = Set.of(MatchingState.TRIAL, MatchingState.ACTIVE);

	private final FieldSource source;

	NeedFields(FieldSource source) {
		this.source = source;
	}

	FieldGroup<Need> need() {
		return FieldGroup.<Need>with(source.notes("need"))
				.text("名前", source::name)
				.text("分類", need -> source.published().term(TermList.NEED_CATEGORY, need.getCategory()))
				.text("地域", need -> source.published().area(need.getArea()))
				.text("はっきりさ", need -> literal(need.getClarity()))
				.text("出典", need -> text(need.getSource()))
				.text("人数", need -> number(need.getPeopleAffected()))
				.text("説明", need -> text(need.getDescription()))
				.rows("支え", matching(), need -> need.getMatchings().stream()
						.filter(matching -> source.shown(matching.getSupporter()).isPresent()).toList())
				.build();
	}

	private FieldGroup<Matching> matching() {
		return FieldGroup.<Matching>with(source.notes("matching"))
				.text("相手", matching -> source.published().name(matching.getSupporter()))
				.text("状態", matching -> literal(matching.getState()))
				.text("日", matching -> date(matching.getDate()))
				.text("備考", matching -> text(matching.getNote()))
				.build();
	}

	FieldGroup<CommunityIssue> issue() {
		return FieldGroup.<CommunityIssue>with(source.notes("communityIssue"))
				.text("名前", source::name)
				.text("説明", issue -> text(issue.getDescription()))
				.text("地域", issue -> source.published().area(issue.getArea()))
				.text("挙げたところ", issue -> source.published().name(issue.getRaisedBy()))
				.text("挙げた日", issue -> date(issue.getRaisedOn()))
				.text("困りごと", issue -> source.published().names(issue.getNeeds()))
				.rows("上申", escalation(), CommunityIssue::getEscalations)
				.build();
	}

	private FieldGroup<Escalation> escalation() {
		return FieldGroup.<Escalation>with(source.notes("escalation"))
				.text("日", escalation -> date(escalation.getDate()))
				.text("先", escalation -> source.published().name(escalation.getTo()))
				.text("状態", escalation -> literal(escalation.getState()))
				.text("決定", escalation -> text(escalation.getDecision()))
				.text("決定日", escalation -> date(escalation.getDecidedOn()))
				.build();
	}

	/** Those that really nobody helps with; who helps may be hidden, but then there is somebody. */
	List<Need> unmet(Territory territory) {
		return source.in(territory, Need.class).stream()
				.filter(need -> need.getMatchings().stream().noneMatch(matching -> HELPING.contains(matching.getState()))).toList();
	}
}
