package jp.tsunagi.document.internal.html.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.TrainingSession;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.evidence.Evidence;
import jp.tsunagi.review.evidence.EvidenceSearch;
import jp.tsunagi.review.evidence.Link;
import jp.tsunagi.review.evidence.Reason;
import jp.tsunagi.review.overview.YearReport.PlanReport;

/** What was done in a year, as it is recorded in the model. */
final class EvidenceTable {

	private final List<Evidence> close = new ArrayList<>();

	private int others;

	EvidenceTable(PublishedReviews reviews, PlanReport report) {
		EvidenceSearch search = new EvidenceSearch(reviews.project().project(), reviews.calendar(), reviews.project()::isShown);
		Map<EObject, Evidence> all = new LinkedHashMap<>();
		report.cycles().stream().map(ReviewCycle::half).flatMap(half -> search.find(report.plan(), half).all().stream())
				.forEach(found -> all.putIfAbsent(found.record(), found));
		for (Evidence found : all.values()) {
			if (found.reasons().getFirst().link() == Link.AREA) {
				others++;
			} else {
				close.add(found);
			}
		}
	}

	/** Writes what is tied to the plan by more than its area; of the rest the number. */
	void write(HtmlWriter html) {
		if (!close.isEmpty()) {
			new DataTable<Evidence>()
					.nameColumn(Messages.what, found -> label(found.record()))
					.shortColumn(Messages.date, found -> PublishedProject.date(found.date()))
					.column(Messages.kind, found -> ElementLabels.type(found.record().eClass()))
					.column(Messages.why, found -> found.reasons().stream().filter(reason -> reason.link() != Link.AREA).map(Reason::text)
							.collect(Collectors.joining(PublishedProject.separator())))
					.write(html, Messages.evidence, true, close);
		}
		if (others > 0) {
			html.element("p", NLS.bind(close.isEmpty() ? Messages.evidenceOfArea : Messages.moreEvidenceOfArea, others), "class", "note");
		}
	}

	private static String label(EObject found) {
		return switch (found) {
			case Element element -> ElementLabels.of(element);
			case BodyStage stage -> within(stage, PublishedProject.literal(stage.getState()));
			case Meeting meeting -> within(meeting, PublishedProject.text(meeting.getTitle()));
			case TrainingSession session -> within(session, PublishedProject.text(session.getTitle()));
			default -> ElementLabels.of(found);
		};
	}

	private static String within(EObject part, String text) {
		EObject around = part.eContainer();
		while (!(around instanceof Element)) {
			around = around.eContainer();
		}
		return Stream.of(ElementLabels.of(around), text).filter(word -> !word.isEmpty()).collect(Collectors.joining(Messages.gap));
	}
}
