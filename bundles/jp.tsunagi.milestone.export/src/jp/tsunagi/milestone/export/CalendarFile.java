package jp.tsunagi.milestone.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.LastModified;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.ValuedProperty;

/**
 * A list as an iCalendar file (RFC 5545): all-day entries, vague dates as all the days that they may mean. Calendars know an
 * entry by its uid, and take it for a newer one by its sequence, so a file that is written over another goes on with its
 * numbers, and takes back what was in the other and is not planned any more, such as a milestone that is called otherwise now.
 * There is no method: Outlook takes that for PUBLISH, which would need an organizer.
 */
public final class CalendarFile {

	private static final String PRODUCT = "-//Tsunagi//Tsunagi Workbench//JA";

	private final MilestoneList list;

	private final Map<String, VEvent> before;

	private final Date now;

	private CalendarFile(MilestoneList list, Optional<byte[]> previous, Clock clock) {
		this.list = list;
		this.before = previous.map(CalendarFile::read).orElse(Map.of());
		this.now = Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
	}

	/**
	 * The file; the same list, previous file and time give the same bytes.
	 *
	 * @param previous what was written for the same project before, if it is known; not if plans could not be read, as what they
	 *            hold would be taken back
	 */
	public static byte[] write(MilestoneList list, Optional<byte[]> previous, Clock clock) {
		return new CalendarFile(list, previous, clock).write();
	}

	/** Whether that is a file that this class wrote. */
	public static boolean isOne(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).contains("\r\nPRODID:" + PRODUCT + "\r\n");
	}

	private byte[] write() {
		ICalendar calendar = new ICalendar();
		calendar.setProductId(PRODUCT);
		calendar.setExperimentalProperty("X-WR-CALNAME", NLS.bind(Messages.calendarName, list.project()));
		List<VEvent> events = Stream.of(list.rows().stream().map(CalendarEntries::of).flatMap(Optional::stream),
				list.times().stream().map(CalendarEntries::of), list.meetings().stream().map(CalendarEntries::of))
				.flatMap(each -> each).toList();
		Set<String> written = new HashSet<>();
		for (VEvent event : events) {
			written.add(event.getUid().getValue());
			calendar.addEvent(numbered(event));
		}
		before.values().stream().filter(event -> !written.contains(event.getUid().getValue()) && isGone(event)).map(this::takenBack)
				.forEach(calendar::addEvent);
		return Folding.fold(text(calendar)).getBytes(StandardCharsets.UTF_8);
	}

	/** What is but not asked for this time still is; a milestone that is there without a date is in no calendar. */
	private boolean isGone(VEvent event) {
		return !list.known().contains(event.getUid().getValue())
				|| list.rows().stream().anyMatch(row -> row.uid().equals(event.getUid().getValue()));
	}

	private VEvent numbered(VEvent event) {
		int least = event.getSequence().getValue();
		Optional<VEvent> old = Optional.ofNullable(before.get(event.getUid().getValue()));
		boolean same = old.filter(each -> content(each).equals(content(event))).isPresent();
		event.setSequence(old.map(each -> Math.max(least, sequence(each) + (same ? 0 : 1))).orElse(least));
		event.setDateTimeStamp(now);
		event.setLastModified(same ? old.map(each -> ValuedProperty.getValue(each.getLastModified())).orElse(now) : now);
		return event;
	}

	/** Tells nothing of what it was: it may not be for this audience. */
	private VEvent takenBack(VEvent old) {
		boolean already = old.getStatus() != null && old.getStatus().isCancelled();
		VEvent event = CalendarEntries.entry(old.getUid().getValue());
		event.setSummary(Messages.gone);
		event.setDateStart(old.getDateStart());
		event.setDateEnd(old.getDateEnd());
		event.setStatus(Status.cancelled());
		event.setSequence(sequence(old) + (already ? 0 : 1));
		event.setDateTimeStamp(now);
		event.setLastModified(already ? Optional.ofNullable(ValuedProperty.getValue(old.getLastModified())).orElse(now) : now);
		return event;
	}

	private static int sequence(VEvent event) {
		return Optional.ofNullable(ValuedProperty.getValue(event.getSequence())).orElse(0);
	}

	/** What an entry says, without the numbers of the file it is in. */
	private static String content(VEvent event) {
		VEvent copy = new VEvent(event);
		copy.removeProperties(Sequence.class);
		copy.removeProperties(DateTimeStamp.class);
		copy.removeProperties(LastModified.class);
		ICalendar calendar = new ICalendar();
		calendar.addEvent(copy);
		return text(calendar);
	}

	private static Map<String, VEvent> read(byte[] file) {
		ICalendar calendar = isOne(file) ? Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first() : null;
		return calendar == null ? Map.of() : calendar.getEvents().stream()
				.filter(event -> event.getUid() != null && ValuedProperty.getValue(event.getDateStart()) != null)
				.collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity(), (one, other) -> one, TreeMap::new));
	}

	private static String text(ICalendar calendar) {
		StringWriter text = new StringWriter();
		try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
			writer.write(calendar);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}
}
