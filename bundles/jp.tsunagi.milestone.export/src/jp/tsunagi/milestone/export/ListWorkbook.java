package jp.tsunagi.milestone.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.export.WorkbookTable.Column;
import jp.tsunagi.milestone.schedule.StateLabel;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.office.FixedZip;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Plan;

/** A list as a workbook of Excel: milestones, changes, meetings and the year, each on a sheet to sort, filter and print. */
public final class ListWorkbook {

	/** What a team reads comes first and is printed; what it sorts and filters by comes behind that. */
	private static final List<Column<MilestoneRow>> MILESTONES = List.of(
			new Column<>(Messages.plan, 16, row -> MilestoneRow.text(row.plan().getName())),
			new Column<>(Messages.part, 16, MilestoneRow::part),
			new Column<>(Messages.milestone, 16, row -> MilestoneRow.text(row.milestone().getName())),
			new Column<>(Messages.text, 24, row -> MilestoneRow.text(row.milestone().getText())),
			new Column<>(Messages.state, 12, row -> StateLabel.of(row.scheduled().state())),
			new Column<>(Messages.plannedAtFirst, 13, row -> row.plannedAtFirst().map(Object::toString).orElse("")),
			new Column<>(Messages.date, 13, row -> row.date().map(Object::toString).orElse("")),
			new Column<>(Messages.owners, 16, MilestoneRow::owners),
			new Column<>(Messages.predecessors, 14, MilestoneRow::predecessors),
			new Column<>(Messages.reason, 16, MilestoneRow::reason),
			new Column<>(Messages.result, 26, row -> MilestoneRow.text(row.milestone().getResult())),
			new Column<>(Messages.first, 12, row -> row.scheduled().current().map(Window::first).orElse(null)),
			new Column<>(Messages.last, 12, row -> row.scheduled().current().map(Window::last).orElse(null)),
			new Column<>(Messages.expected, 12, row -> row.scheduled().forecast().map(Window::last).orElse(null)),
			new Column<>(Messages.areas, 14, MilestoneRow::areas),
			new Column<>(Messages.category, 14, MilestoneRow::category),
			new Column<>(Messages.changesCount, 12, row -> row.milestone().getChanges().size()));

	private static final int PRINTED = 11;

	private static final List<Column<Change>> CHANGES = List.of(
			new Column<>(Messages.plan, 24, change -> MilestoneRow.text(change.row().plan().getName())),
			new Column<>(Messages.milestone, 24, change -> MilestoneRow.text(change.row().milestone().getName())),
			new Column<>(Messages.changeFrom, 18, change -> text(change.change().getFrom())),
			new Column<>(Messages.changeTo, 18, change -> text(change.change().getTo())),
			new Column<>(Messages.changeReason, 48, change -> MilestoneRow.text(change.change().getReason())),
			new Column<>(Messages.changeOn, 18, change -> text(change.change().getOn())));

	private static final List<Column<MeetingRow>> MEETINGS = List.of(
			new Column<>(Messages.council, 24, MeetingRow::council),
			new Column<>(Messages.meeting, 24, MeetingRow::title),
			new Column<>(Messages.date, 18, row -> row.meeting().getDate().toString()),
			new Column<>(Messages.first, 14, row -> row.days().first()),
			new Column<>(Messages.last, 14, row -> row.days().last()),
			new Column<>(Messages.place, 24, row -> MilestoneRow.text(row.meeting().getPlace())),
			new Column<>(Messages.agenda, 48, row -> MilestoneRow.text(row.meeting().getAgenda())));

	private static final List<Column<CalendarEntry>> YEAR = List.of(
			new Column<>(Messages.first, 14, entry -> entry.window().first()),
			new Column<>(Messages.last, 14, entry -> entry.window().last()),
			new Column<>(Messages.kind, 16, entry -> kind(entry.kind())),
			new Column<>(Messages.name, 36, CalendarEntry::name),
			new Column<>(Messages.planOrCouncil, 36, ListWorkbook::holder),
			new Column<>(Messages.past, 8, entry -> entry.past() ? "\u25cb" : ""));

	/** One change of a milestone. */
	private record Change(MilestoneRow row, DateChange change) {
	}

	private ListWorkbook() {
	}

	/** The file; the same list is the same file, byte by byte. */
	public static byte[] write(MilestoneList list) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			writeProperties(list, workbook.getProperties());
			WorkbookTable table = new WorkbookTable(workbook, title(list), audience(list.audience()));
			table.write(Messages.milestones, MILESTONES, list.rows(), PRINTED);
			table.write(Messages.changes, CHANGES, list.rows().stream()
					.flatMap(row -> row.milestone().getChanges().stream().map(change -> new Change(row, change))).toList(), CHANGES.size());
			if (!list.meetings().isEmpty()) {
				table.write(Messages.council, MEETINGS, list.meetings(), MEETINGS.size());
			}
			if (!list.year().isEmpty()) {
				table.write(Messages.year, YEAR, list.year(), YEAR.size());
			}
			workbook.write(bytes);
			return FixedZip.of(bytes.toByteArray());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static String kind(CalendarEntry.Kind kind) {
		return switch (kind) {
			case MEETING -> Messages.council;
			case REVIEW -> Messages.review;
			case REVIEW_DUE -> Messages.reviewDue;
			case EVENT -> Messages.event;
			case TRAINING_STEP -> Messages.training;
			case MILESTONE -> Messages.milestone;
			case FOLLOW_UP -> Messages.followUp;
		};
	}

	/** The plan or the council that an entry is of. */
	private static String holder(CalendarEntry entry) {
		Plan plan = EcoreUtil2.getContainerOfType(entry.subject(), Plan.class);
		return plan == null ? ElementLabels.of(entry.subject().eContainer()) : MilestoneRow.text(plan.getName());
	}

	private static void writeProperties(MilestoneList list, POIXMLProperties properties) {
		Optional<Date> day = Optional.of(Date.from(list.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
		properties.getCoreProperties().setTitle(title(list));
		properties.getCoreProperties().setCreator(Messages.product);
		properties.getCoreProperties().setCreated(day);
		properties.getCoreProperties().setModified(day);
		properties.getExtendedProperties().setApplication(Messages.product);
	}

	private static String title(MilestoneList list) {
		return NLS.bind(Messages.milestonesAsOf, list.project(), FuzzyDate.of(list.day()).format(CalendarStyle.ofLanguage()));
	}

	private static String audience(Audience audience) {
		return NLS.bind(Messages.audience, switch (audience) {
			case PUBLIC -> Messages.audiencePublic;
			case PARTNERS -> Messages.audiencePartners;
			case INTERNAL -> Messages.audienceInternal;
		});
	}

	private static String text(Object date) {
		return date == null ? "" : date.toString();
	}
}
