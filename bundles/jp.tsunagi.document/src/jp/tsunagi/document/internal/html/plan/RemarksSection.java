package jp.tsunagi.document.internal.html.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;

/** Notes, and papers outside the workbench, with what they belong to. */
final class RemarksSection implements Section {

	/** One row: a note, or the papers of a part. */
	private record Remark(String place, String kind, String text, String by, String date, String id) {
	}

	private final List<Remark> remarks = new ArrayList<>();

	private final PublishedPlan plan;

	RemarksSection(PublishedPlan plan) {
		this.plan = plan;
		for (PlanElement part : plan.all(PlanElement.class)) {
			if (part instanceof jp.tsunagi.plan.Section section && !section.getDocuments().isEmpty()) {
				remarks.add(new Remark(place(part), Messages.documents, PublishedPlan.lines(section.getDocuments()), "",
						"", plan.id(part) + "-documents"));
			} else if (part instanceof Note note) {
				remarks.add(remark(note));
			}
		}
	}

	private Remark remark(Note note) {
		return new Remark(place(note.eContainer()), PublishedProject.text(note.getCategory()), PublishedProject.text(note.getText()),
				plan.names(note, Literals.NOTE__BY), PublishedPlan.text(note.getDate()), plan.id(note));
	}

	private String place(EObject owner) {
		return owner instanceof Review review ? ReviewsSection.label(review) : plan.label(owner);
	}

	@Override
	public String id() {
		return "remarks";
	}

	@Override
	public String title() {
		return Messages.remarks;
	}

	@Override
	public boolean isEmpty() {
		return remarks.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Remark>()
				.nameColumn(Messages.category, Remark::kind)
				.column(Messages.content, Remark::text)
				.nameColumn(Messages.by, Remark::by)
				.shortColumn(Messages.date, Remark::date)
				.groups(Remark::place)
				.ids(Remark::id)
				.write(html, Messages.remarks, false, remarks);
	}
}
