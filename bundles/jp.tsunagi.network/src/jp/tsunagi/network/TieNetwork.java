package jp.tsunagi.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.SimpleGraph;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.InverseReferences;
import jp.tsunagi.core.query.Isolation;
import jp.tsunagi.core.query.ProjectContents;

/**
 * The participants of a project and who knows whom. A tie counts when it is active and both its ends are there and differ;
 * direction does not matter. Immutable; it refers to the elements of the project, so give it a
 * {@linkplain Project#snapshot() snapshot} if another thread is to read it.
 */
public final class TieNetwork {

	private final LocalDate day;

	private final List<Area> areas;

	private final List<Participant> participants;

	private final SimpleGraph<Participant, Connection> graph;

	/** Where each participant stands in {@link #participants()}. */
	private final Map<Participant, Integer> positions = new HashMap<>();

	private final Set<Participant> isolated;

	private TieNetwork(LocalDate day, List<Area> areas, List<Participant> participants, Iterable<Connection> connections,
			Set<Participant> isolated) {
		this.day = day;
		this.areas = areas;
		this.isolated = isolated;
		this.participants = List.copyOf(participants);
		graph = new SimpleGraph<>(Connection.class);
		for (Participant participant : participants) {
			graph.addVertex(participant);
			positions.put(participant, positions.size());
		}
		connections.forEach(connection -> graph.addEdge(connection.one(), connection.other(), connection));
	}

	/**
	 * The network of all of {@code project}. Takes time in proportion to its elements.
	 *
	 * @param day seats in councils that have ended before it do not count, and how long ago something was confirmed is
	 *     counted up to it
	 */
	public static TieNetwork of(Project project, Basis basis, LocalDate day) {
		List<Participant> participants = ProjectContents.all(project, Participant.class).toList();
		ConnectionFinder found = new ConnectionFinder(participants, day);
		found.addTies(project);
		if (basis == Basis.TIES_AND_COUNCILS) {
			found.addCouncils(project);
		}
		return new TieNetwork(day, ProjectContents.all(project, Area.class).toList(), participants, found.connections(),
				isolated(project, participants, day));
	}

	private static Set<Participant> isolated(Project project, List<Participant> participants, LocalDate day) {
		Map<EObject, Collection<Setting>> referrers = EcoreUtil.CrossReferencer.find(project.roots());
		InverseReferences model = (target, reference) -> referrers.getOrDefault(target, List.of()).stream()
				.filter(setting -> setting.getEStructuralFeature() == reference).map(Setting::getEObject).toList();
		return participants.stream().filter(participant -> Isolation.isIsolated(participant, day, model)).collect(Collectors.toSet());
	}

	/** The part of it that a diagram of {@code territory} shows: who belongs there, and whom they know elsewhere. */
	public TieNetwork within(Territory territory) {
		Set<Participant> inside = participants.stream().filter(participant -> Belonging.isIn(participant, territory))
				.collect(Collectors.toSet());
		List<Connection> touching = connections().stream()
				.filter(connection -> inside.contains(connection.one()) || inside.contains(connection.other())).toList();
		List<Participant> shown = participants.stream().filter(participant -> inside.contains(participant)
				|| graph.edgesOf(participant).stream().anyMatch(connection -> inside.contains(other(connection, participant)))).toList();
		List<Area> within = areas.stream().filter(area -> isIn(area, territory)).toList();
		return new TieNetwork(day, within, shown, touching, isolated);
	}

	private static boolean isIn(EObject area, Territory territory) {
		return area != null && (area == territory || isIn(area.eContainer(), territory));
	}

	/** Who is in it, in the order of the project. */
	public List<Participant> participants() {
		return participants;
	}

	/** Who knows whom, in the order of the project's ties. */
	public List<Connection> connections() {
		return List.copyOf(graph.edgeSet());
	}

	/** The areas that it covers, in the order of the project. */
	public List<Area> areas() {
		return areas;
	}

	/** The day that it is seen from. */
	public LocalDate day() {
		return day;
	}

	/** Whom {@code participant} knows, in the order of the project's ties. */
	public List<Participant> contacts(Participant participant) {
		return Graphs.neighborListOf(graph, participant);
	}

	/** Whether the two know each other. */
	public boolean isConnected(Participant one, Participant other) {
		return graph.containsEdge(one, other);
	}

	/** How many others {@code participant} knows. */
	public int degree(Participant participant) {
		return graph.degreeOf(participant);
	}

	/** The strength of all connections of {@code participant}, see {@link Connection#strength()}. */
	public int strength(Participant participant) {
		return graph.edgesOf(participant).stream().mapToInt(Connection::strength).sum();
	}

	/** Who stands alone, in the order of the project; see {@link Isolation}, whatever counts as a connection here. */
	public List<Participant> isolated() {
		return participants.stream().filter(isolated::contains).toList();
	}

	boolean isIsolated(Participant participant) {
		return isolated.contains(participant);
	}

	/** The share of connections that exist among those that {@code participants} could have, 0 to 1; 0 for fewer than two. */
	static double density(int participants, int connections) {
		return participants < 2 ? 0 : 2.0 * connections / ((double) participants * (participants - 1));
	}

	Graph<Participant, Connection> graph() {
		return graph;
	}

	static Participant other(Connection connection, Participant end) {
		return connection.one() == end ? connection.other() : connection.one();
	}

	/** The positions of everybody's contacts, for loops in which maps would take the time. */
	int[][] adjacency() {
		List<int[]> adjacency = new ArrayList<>(positions.size());
		for (Participant participant : participants) {
			adjacency.add(contacts(participant).stream().mapToInt(positions::get).toArray());
		}
		return adjacency.toArray(int[][]::new);
	}

	boolean contains(Participant participant) {
		return positions.containsKey(participant);
	}

	int position(Participant participant) {
		return positions.get(participant);
	}
}
