package jp.tsunagi.document.internal.html;

import java.util.List;

import jp.tsunagi.coordination.SupporterCount;
import jp.tsunagi.coordination.SupporterRegister;
import jp.tsunagi.coordination.TrainingProgramme;
import jp.tsunagi.document.published.PublishedProject;

/** Registered supporters, and how supporters are trained. */
final class SupportersSection implements Section {

	private final PublishedProject project;

	private final List<SupporterRegister> registers;

	private final List<TrainingProgramme> programmes;

	SupportersSection(PublishedProject project) {
		this.project = project;
		this.registers = project.all(SupporterRegister.class);
		this.programmes = project.all(TrainingProgramme.class);
	}

	@Override
	public String id() {
		return "supporters";
	}

	@Override
	public String title() {
		return Messages.supporters;
	}

	@Override
	public boolean isEmpty() {
		return registers.isEmpty() && programmes.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		if (!registers.isEmpty()) {
			new DataTable<SupporterRegister>()
					.column(Messages.register, project::name)
					.numberColumn(Messages.registered, SupportersSection::count)
					.shortColumn(Messages.date, register -> ProjectFacts.latest(register).map(SupporterCount::getDate)
							.map(PublishedProject::date).orElse(""))
					.column(Messages.organizer, register -> project.name(register.getOrganizer()))
					.column(Messages.description, register -> PublishedProject.text(register.getDescription()))
					.write(html, this, Messages.registers, registers);
		}
		if (!programmes.isEmpty()) {
			new DataTable<TrainingProgramme>()
					.column(Messages.training, project::name)
					.column(Messages.targetGroup, programme -> PublishedProject.text(programme.getTargetGroup()))
					.column(Messages.organizer, programme -> project.name(programme.getOrganizer()))
					.column(Messages.description, programme -> PublishedProject.text(programme.getDescription()))
					.write(html, this, Messages.trainings, programmes);
		}
	}

	private static String count(SupporterRegister register) {
		return ProjectFacts.latest(register).map(count -> PublishedProject.number(count.getCount())).orElse("");
	}
}
