package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedPlan.lines;
import static jp.tsunagi.document.published.PublishedPlan.text;

import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;

/** What is said of the reviews of a plan. */
final class ReviewFields {

	private final FieldSource source;

	ReviewFields(FieldSource source) {
		this.source = source;
	}

	FieldGroup<Review> review() {
		return FieldGroup.<Review>with(source.notes("review"))
				.text("計画名", review -> text(source.published(review).plan().getName()))
				.text("計画の目指す姿", review -> text(source.published(review).plan().getVision()))
				.text("半期", review -> review.getHalf() == null ? "" : review.getHalf().label(PublishedProject.style()))
				.text("日", review -> text(review.getHeldOn()))
				.text("実施者", review -> source.published(review).names(review, Literals.REVIEW__BY))
				.text("参加者", review -> source.published(review).names(review, Literals.REVIEW__PARTICIPANTS))
				.rows("項目", entry(), Review::getEntries)
				.build();
	}

	private FieldGroup<ReviewEntry> entry() {
		return FieldGroup.<ReviewEntry>with(source.notes("reviewEntry"))
				.text("対象", this::subject)
				.text("評価", entry -> text(entry.getEvaluation()))
				.text("評価の意味", entry -> source.published().term(TermList.EVALUATION, text(entry.getEvaluation())))
				.text("結果", entry -> text(entry.getResult()))
				.text("学び", entry -> text(entry.getLearning()))
				.text("判断", entry -> PublishedPlan.decision(entry.getDecision()))
				.text("次", entry -> text(entry.getNext()))
				.text("担当", entry -> source.published(entry).names(entry, Literals.REVIEW_ENTRY__OWNERS))
				.text("期限", entry -> text(entry.getDue()))
				.text("地域課題", entry -> source.published(entry).names(entry, Literals.REVIEW_ENTRY__COMMUNITY_ISSUES))
				.build();
	}

	private String subject(ReviewEntry entry) {
		PublishedPlan plan = source.published(entry);
		String subject = lines(plan.names(entry, Literals.REVIEW_ENTRY__GOAL), plan.names(entry, Literals.REVIEW_ENTRY__ACTION),
				plan.names(entry, Literals.REVIEW_ENTRY__TRAINING));
		return subject.isEmpty() ? plan.label(plan.plan()) : subject;
	}
}
