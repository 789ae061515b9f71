package jp.tsunagi.document.internal.html;

import org.eclipse.osgi.util.NLS;

/** What the pages say. */
final class Messages extends NLS {

	public static String answer;
	public static String area;
	public static String areas;
	public static String asOf;
	public static String attendance;
	public static String audience;
	public static String audienceInternal;
	public static String audiencePartners;
	public static String audiencePublic;
	public static String background;
	public static String bodies;
	public static String bodiesByYear;
	public static String bodySupporters;
	public static String caseDate;
	public static String cases;
	public static String category;
	public static String categoryCount;
	public static String chartDescription;
	public static String chartPart;
	public static String chartTitle;
	public static String contents;
	public static String coordinators;
	public static String council;
	public static String councils;
	public static String councilsCaption;
	public static String date;
	public static String dateAndTime;
	public static String deployedSince;
	public static String description;
	public static String direction;
	public static String directory;
	public static String done;
	public static String employer;
	public static String error;
	public static String established;
	public static String event;
	public static String events;
	public static String facts;
	public static String fee;
	public static String findingCounts;
	public static String findings;
	public static String findingsLeftOut;
	public static String headcount;
	public static String helper;
	public static String helpers;
	public static String hours;
	public static String info;
	public static String intention;
	public static String involved;
	public static String issue;
	public static String issues;
	public static String kind;
	public static String kindOrYear;
	public static String labelled;
	public static String leftOut;
	public static String madeWith;
	public static String members;
	public static String message;
	public static String need;
	public static String needs;
	public static String needsAndSupport;
	public static String next;
	public static String nickname;
	public static String noContacts;
	public static String noFindings;
	public static String nothingLeftOut;
	public static String organizer;
	public static String pageTitle;
	public static String participants;
	public static String peopleAffected;
	public static String period;
	public static String place;
	public static String post;
	public static String posts;
	public static String programme;
	public static String provider;
	public static String raisedBy;
	public static String register;
	public static String registered;
	public static String registeredAsOf;
	public static String registers;
	public static String relationships;
	public static String resource;
	public static String resources;
	public static String schedule;
	public static String secretariat;
	public static String severity;
	public static String size;
	public static String source;
	public static String stakeholder;
	public static String stakeholders;
	public static String stakeholdersAndResources;
	public static String startedIn;
	public static String state;
	public static String strength;
	public static String supporters;
	public static String targetGroup;
	public static String tieContent;
	public static String tieSource;
	public static String tieTarget;
	public static String tier;
	public static String total;
	public static String training;
	public static String trainings;
	public static String undated;
	public static String unitAreas;
	public static String unitBodies;
	public static String unitCases;
	public static String unitCouncils;
	public static String unitPeople;
	public static String venue;
	public static String warning;
	public static String wholeMunicipality;

	static {
		NLS.initializeMessages("jp.tsunagi.document.internal.html.messages", Messages.class);
	}

	private Messages() {
	}
}
