package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.date;
import static jp.tsunagi.document.published.PublishedProject.literal;
import static jp.tsunagi.document.published.PublishedProject.number;
import static jp.tsunagi.document.published.PublishedProject.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jp.tsunagi.coordination.CaseStudy;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Event;
import jp.tsunagi.coordination.Indicator;
import jp.tsunagi.coordination.Measurement;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Reply;
import jp.tsunagi.coordination.Resource;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.office.template.field.FieldGroup;

/** What is said of what was seen, done and measured. */
final class RecordFields {

	private final FieldSource source;

	RecordFields(FieldSource source) {
		this.source = source;
	}

	FieldGroup<Observation> observation() {
		return FieldGroup.<Observation>with(source.notes("observation"))
				.text("日", seen -> date(seen.getDate()))
				.text("場所", seen -> text(seen.getPlace()))
				.text("区分", seen -> source.published().term(TermList.OBSERVATION_CATEGORY, seen.getCategory()))
				.text("見聞きしたこと", seen -> text(seen.getSeen()))
				.text("次", seen -> text(seen.getNext()))
				.text("関わった人たち", seen -> who(seen.getAbout()))
				.text("記録者", seen -> source.published().name(seen.getCoordinator()))
				.rows("返信", reply(), Observation::getReplies)
				.build();
	}

	/** People, groups and what they do together; needs and resources are told elsewhere. */
	private String who(List<Element> involved) {
		return source.published().names(involved.stream()
				.filter(element -> element instanceof Participant && !(element instanceof Resource)).toList());
	}

	private FieldGroup<Reply> reply() {
		return FieldGroup.<Reply>with(source.notes("reply"))
				.text("日", reply -> date(reply.getDate()))
				.text("だれ", reply -> source.published().name(reply.getAuthor()))
				.text("内容", reply -> text(reply.getText()))
				.build();
	}

	FieldGroup<Event> event() {
		return FieldGroup.<Event>with(source.notes("event"))
				.text("名前", source::name)
				.text("種別", event -> source.published().term(TermList.EVENT_KIND, event.getKind()))
				.text("日", event -> date(event.getDate()))
				.text("時間", event -> text(event.getTime()))
				.text("方法", event -> event.getDate() == null ? "" : literal(event.getMode()))
				.text("場所", event -> text(event.getPlace()))
				.text("人数", event -> number(event.getAttendance()))
				.text("主催", event -> source.published().name(event.getOrganizer()))
				.text("説明", event -> text(event.getDescription()))
				.build();
	}

	FieldGroup<Indicator> indicator() {
		return FieldGroup.<Indicator>with(source.notes("indicator"))
				.text("名前", source::name)
				.text("定義", indicator -> text(indicator.getDefinition()))
				.text("単位", indicator -> text(indicator.getUnit()))
				.text("最新の値", indicator -> indicator.getMeasurements().stream()
						.max(Comparator.comparing(Measurement::getDate, Comparator.nullsFirst(Comparator.naturalOrder())))
						.map(RecordFields::value).orElse(""))
				.rows("測定", measurement(), Indicator::getMeasurements)
				.build();
	}

	private FieldGroup<Measurement> measurement() {
		return FieldGroup.<Measurement>with(source.notes("measurement"))
				.text("日", measurement -> date(measurement.getDate()))
				.text("値", RecordFields::value)
				.text("備考", measurement -> text(measurement.getNote()))
				.build();
	}

	private static String value(Measurement measurement) {
		return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(measurement.getValue());
	}

	FieldGroup<CaseStudy> caseStudy() {
		return FieldGroup.<CaseStudy>with(source.notes("case"))
				.text("名前", source::name)
				.text("日", study -> date(study.getDate()))
				.answer("説明", study -> text(study.getDescription()))
				.answer("きっかけ", study -> text(study.getBackground()))
				.answer("取り組んだこと", study -> text(study.getDone()))
				.answer("今後", study -> text(study.getNext()))
				.answer("想い", study -> text(study.getIntention()))
				.text("関わった人たち", study -> who(study.getInvolved()))
				.answers("コメント", reply(), CaseStudy::getComments)
				.build();
	}
}
