package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.network.NetworkAnalysis;
import jp.tsunagi.network.TieNetwork;

/**
 * What all measures found, ready to be shown.
 *
 * @param tables one for each measure
 * @param areas the areas that rows may be of
 * @param participants how many participants there are
 * @param connections how many connections there are
 */
record AnalysisResult(Map<Measure, MeasureTable> tables, List<AreaChoice> areas, int participants, int connections) {

	/** An area by its id and name. */
	record AreaChoice(String id, String name) {
	}

	/**
	 * Measures the network.
	 *
	 * @param project a snapshot that nobody changes meanwhile
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	static AnalysisResult of(Project project, TieNetwork network, IProgressMonitor monitor) {
		NetworkAnalysis analysis = NetworkAnalysis.of(project, network, monitor);
		Wording wording = new Wording(project.vocabulary());
		ParticipantTables participants = new ParticipantTables(analysis, wording);
		StructureTables structure = new StructureTables(analysis, wording);
		Map<Measure, MeasureTable> tables = new EnumMap<>(Measure.class);
		tables.put(Measure.CONTACTS, participants.contacts());
		tables.put(Measure.BRIDGING, participants.bridging());
		tables.put(Measure.ISOLATED, participants.isolated());
		tables.put(Measure.FRESHNESS, participants.freshness());
		tables.put(Measure.CUTS, structure.cuts());
		tables.put(Measure.REACH, structure.reach());
		tables.put(Measure.CIRCLES, structure.circles());
		tables.put(Measure.DENSITY, structure.density());
		tables.put(Measure.MISSING, structure.missing());
		return new AnalysisResult(tables, network.areas().stream().map(AnalysisResult::choice).toList(),
				network.participants().size(), network.connections().size());
	}

	private static AreaChoice choice(Area area) {
		return new AreaChoice(Optional.ofNullable(area.getId()).orElse(""), ElementLabels.of(area));
	}
}
