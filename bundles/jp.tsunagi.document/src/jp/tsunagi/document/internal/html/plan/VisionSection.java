package jp.tsunagi.document.internal.html.plan;

import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;

/** What the areas shall be like. */
final class VisionSection implements Section {

	private final String vision;

	VisionSection(PublishedPlan plan) {
		this.vision = PublishedProject.text(plan.plan().getVision());
	}

	@Override
	public String id() {
		return "vision";
	}

	@Override
	public String title() {
		return Messages.vision;
	}

	@Override
	public boolean isEmpty() {
		return vision.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.element("p", vision, "class", "vision");
	}
}
