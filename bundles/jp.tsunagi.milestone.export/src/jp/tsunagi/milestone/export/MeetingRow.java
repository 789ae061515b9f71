package jp.tsunagi.milestone.export;

import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.milestone.schedule.Window;

/**
 * A meeting of a council as other programs get it.
 *
 * @param uid what it is known by there, always the same
 * @param meeting the meeting, which has a date
 * @param council the name of the council
 * @param days when it is
 */
public record MeetingRow(String uid, Meeting meeting, String council, Window days) {

	/** What it is called; its council's meeting if it has no title. */
	public String title() {
		String title = MilestoneRow.text(meeting.getTitle());
		return title.isEmpty() ? Messages.meeting : title;
	}
}
