"""Senders that write on behalf of employers: applicant systems, schedulers, assessments, job boards. One line each, easy to extend.

A vendor's domain is never the employer's. ``ats``: applicant system; ``scheduler``: books times of any kind, so it proves nothing about jobs;
``assessment``: tests for applicants; ``board``: job board or network, which sends advertising too; ``meeting``: video calls; ``sign``: documents.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vendor:
    """A product, the registrable domains it sends from, and what it does."""

    name: str
    kind: str
    domains: tuple[str, ...]


VENDORS: tuple[Vendor, ...] = (
    Vendor("Greenhouse", "ats", ("greenhouse.io", "greenhouse-mail.io")),
    Vendor("Lever", "ats", ("lever.co", "hire.lever.co")),
    Vendor("Ashby", "ats", ("ashbyhq.com", "ashby.com")),
    Vendor("Workday", "ats", ("myworkday.com", "workday.com", "myworkdayjobs.com", "otp.workday.com")),
    Vendor("SmartRecruiters", "ats", ("smartrecruiters.com", "smartrecruiters.email")),
    Vendor("iCIMS", "ats", ("icims.com", "talent.icims.com", "icims.eu")),
    Vendor("Teamtailor", "ats", ("teamtailor.com", "teamtailor-mail.com", "teamtailormail.com")),
    Vendor("Personio", "ats", ("personio.de", "personio.com", "personio-mail.com", "personiojobs.com")),
    Vendor("Recruitee", "ats", ("recruitee.com", "tellent.com", "recruitee-mail.com")),
    Vendor("SuccessFactors", "ats", ("successfactors.com", "successfactors.eu", "sapsf.com", "sapsf.eu")),
    Vendor("Workable", "ats", ("workable.com", "workablemail.com", "candidates.workablemail.com")),
    Vendor("Jobvite", "ats", ("jobvite.com", "jobvitemail.com")),
    Vendor("Taleo", "ats", ("taleo.net", "invalidemail.com", "oraclecloud.com", "cloud.oracle.com")),
    Vendor("BambooHR", "ats", ("bamboohr.com", "bamboohr.co.uk")),
    Vendor("JazzHR", "ats", ("jazz.co", "jazzhr.com", "applytojob.com", "resumator.com")),
    Vendor("Breezy", "ats", ("breezy.hr", "breezy-mail.com")),
    Vendor("Rippling", "ats", ("rippling.com", "ats.rippling.com")),
    Vendor("Gem", "ats", ("gem.com", "appgem.com")),
    Vendor("Pinpoint", "ats", ("pinpointhq.com", "pinpoint.email")),
    Vendor("Welcome Kit", "ats", ("welcomekit.co", "candidates.welcomekit.co")),
    Vendor("JobAffinity", "ats", ("jobaffinity.fr",)),
    Vendor("Flatchr", "ats", ("flatchr.io",)),
    Vendor("Taleez", "ats", ("taleez.com",)),
    Vendor("zvoove", "ats", ("zvoove.com", "zvoove.de")),
    Vendor("softgarden", "ats", ("softgarden.io", "softgarden.de")),
    Vendor("rexx systems", "ats", ("rexx-systems.com", "rexx-recruitment.com")),
    Vendor("d.vinci", "ats", ("dvinci-easy.com", "dvinci-hr.com", "dvinci.de")),
    Vendor("onlyfy", "ats", ("onlyfy.com", "onlyfy.io", "onlyfy.jobs", "prescreen.io", "prescreenapp.io")),
    Vendor("JOIN", "ats", ("join.com",)),
    Vendor("P&I Loga", "ats", ("pi-asp.de",)),
    Vendor("Umantis", "ats", ("umantis.com", "abacusumantis.com", "haufe-umantis.com")),
    Vendor("Refline", "ats", ("refline.ch",)),
    Vendor("Ostendis", "ats", ("ostendis.com",)),
    Vendor("Cornerstone", "ats", ("csod.com", "cornerstoneondemand.com")),
    Vendor("Avature", "ats", ("avature.net",)),
    Vendor("Phenom", "ats", ("phenompeople.com", "phenom.com")),
    Vendor("Eightfold", "ats", ("eightfold.ai",)),
    Vendor("Beamery", "ats", ("beamery.com",)),
    Vendor("Bullhorn", "ats", ("bullhornmail.com", "bullhorn.com")),
    Vendor("Zoho Recruit", "ats", ("zohorecruit.com", "zohorecruitmail.com")),
    Vendor("Manatal", "ats", ("manatal.com",)),
    Vendor("Comeet", "ats", ("comeet.co", "comeet.com", "comeet-notifications.com")),
    Vendor("Dover", "ats", ("dover.com", "dover.io")),
    Vendor("Homerun", "ats", ("homerun.co", "homerun.hr")),
    Vendor("Bizneo", "ats", ("bizneohr.com", "bizneo.com")),
    Vendor("Factorial", "ats", ("factorialhr.com", "factorial.co")),
    Vendor("Kenjo", "ats", ("kenjo.io",)),
    Vendor("HeavenHR", "ats", ("heavenhr.com",)),
    Vendor("Traffit", "ats", ("traffit.com",)),
    Vendor("eRecruiter", "ats", ("erecruiter.pl",)),
    Vendor("Gupy", "ats", ("gupy.io", "gupy.com.br")),
    Vendor("Kenoby", "ats", ("kenoby.com",)),
    Vendor("Talentia", "ats", ("talentsoft.com", "talent-soft.com")),
    Vendor("Altamira", "ats", ("altamirahrm.com", "altamiraweb.com")),
    Vendor("InRecruiting", "ats", ("inrecruiting.com", "in-recruiting.com")),
    Vendor("Paylocity", "ats", ("paylocity.com",)),
    Vendor("Paycom", "ats", ("paycomonline.net", "paycom.com")),
    Vendor("UKG", "ats", ("ultipro.com", "ukg.com", "ukg.net")),
    Vendor("ADP", "ats", ("adp.com",)),
    Vendor("Fountain", "ats", ("fountain.com",)),
    Vendor("Paradox", "ats", ("paradox.ai",)),
    Vendor("Freshteam", "ats", ("freshteam.com",)),
    Vendor("Polymer", "ats", ("polymer.co",)),
    Vendor("Trakstar", "ats", ("recruiterbox.com", "trakstar.com")),
    Vendor("beetween", "ats", ("beetween.com",)),
    Vendor("BrassRing", "ats", ("brassring.com",)),
    Vendor("Carerix", "ats", ("carerix.com",)),
    Vendor("Dayforce", "ats", ("dayforce.com",)),
    Vendor("Digital Recruiters", "ats", ("digitalrecruiters.com",)),
    Vendor("GetHired", "ats", ("gethired.com",)),
    Vendor("JobAdder", "ats", ("jobadder.com",)),
    Vendor("Jobtrain", "ats", ("jobtrain.co.uk",)),
    Vendor("Jobylon", "ats", ("jobylon.com",)),
    Vendor("Nicoka", "ats", ("nicoka.com",)),
    Vendor("OTYS", "ats", ("otys.nl",)),
    Vendor("PageUp", "ats", ("pageuppeople.com",)),
    Vendor("TalentLyft", "ats", ("talentlyft.com",)),
    Vendor("Viterbit", "ats", ("viterbit.com",)),
    Vendor("Recrutei", "ats", ("recrutei.com.br",)),
    Vendor("Tribepad", "ats", ("tribepad.com",)),
    Vendor("Eploy", "ats", ("eploy.net",)),
    Vendor("NHS Jobs", "ats", ("jobs.nhs.uk",)),
    Vendor("TRAC", "ats", ("trac.jobs",)),
    Vendor("Applied", "ats", ("beapplied.com",)),
    Vendor("Hireful", "ats", ("hireful.co.uk",)),
    Vendor("Occupop", "ats", ("occupop.com",)),
    Vendor("concludis", "ats", ("concludis.de",)),
    Vendor("BITE", "ats", ("b-ite.com",)),
    Vendor("Coveto", "ats", ("coveto.de",)),
    Vendor("Talention", "ats", ("talention.com",)),
    Vendor("Hireserve", "ats", ("hireserve.com",)),
    Vendor("Emply", "ats", ("emply.com",)),
    Vendor("ReachMee", "ats", ("reachmee.com",)),
    Vendor("Varbi", "ats", ("varbi.com",)),
    Vendor("Elevato", "ats", ("elevato.net",)),
    Vendor("eloomi", "ats", ("hr-manager.net",)),
    Vendor("HackerEarth", "assessment", ("hackerearth.com",)),
    Vendor("Coderbyte", "assessment", ("coderbyte.com",)),
    Vendor("Byteboard", "assessment", ("byteboard.dev",)),
    Vendor("TidyCal", "scheduler", ("tidycal.com",)),
    Vendor("zcal", "scheduler", ("zcal.co",)),
    Vendor("Zeeg", "scheduler", ("zeeg.me",)),
    Vendor("meetergo", "scheduler", ("meetergo.com",)),
    Vendor("Wellfound", "board", ("wellfound.com", "angel.co", "angellist.com")),
    Vendor("GoodTime", "ats", ("goodtime.io",)),
    Vendor("ModernLoop", "ats", ("modernloop.io",)),
    Vendor("Prelude", "ats", ("prelude.co", "interviewschedule.com")),
    Vendor("candidate.fyi", "ats", ("candidate.fyi",)),
    Vendor("Workstream", "ats", ("workstream.us",)),
    Vendor("Cronofy", "scheduler", ("cronofy.com",)),
    Vendor("Calendly", "scheduler", ("calendly.com", "calendlymail.com")),
    Vendor("Cal.com", "scheduler", ("cal.com",)),
    Vendor("Doodle", "scheduler", ("doodle.com",)),
    Vendor("YouCanBookMe", "scheduler", ("youcanbook.me",)),
    Vendor("SavvyCal", "scheduler", ("savvycal.com",)),
    Vendor("Chili Piper", "scheduler", ("chilipiper.com",)),
    Vendor("Acuity", "scheduler", ("acuityscheduling.com",)),
    Vendor("Microsoft Bookings", "scheduler", ("bookings.microsoft.com",)),
    Vendor("HireVue", "assessment", ("hirevue.com", "hirevue-app.eu", "hirevue.eu")),
    Vendor("HackerRank", "assessment", ("hackerrank.com", "hackerrankforwork.com")),
    Vendor("Codility", "assessment", ("codility.com",)),
    Vendor("CodeSignal", "assessment", ("codesignal.com",)),
    Vendor("TestGorilla", "assessment", ("testgorilla.com",)),
    Vendor("Karat", "assessment", ("karat.com", "karat.io")),
    Vendor("CoderPad", "assessment", ("coderpad.io",)),
    Vendor("Spark Hire", "assessment", ("sparkhire.com",)),
    Vendor("SHL", "assessment", ("shl.com", "shlonline.com")),
    Vendor("Pymetrics", "assessment", ("pymetrics.com",)),
    Vendor("Willo", "assessment", ("willo.video", "willotalent.com")),
    Vendor("VidCruiter", "assessment", ("vidcruiter.com",)),
    Vendor("Modern Hire", "assessment", ("modernhire.com",)),
    Vendor("interviewstream", "assessment", ("interviewstream.com",)),
    Vendor("Cammio", "assessment", ("cammio.com",)),
    Vendor("LinkedIn", "board", ("linkedin.com",)),
    Vendor("Indeed", "board", ("indeed.com", "indeedemail.com", "indeedmail.com")),
    Vendor("StepStone", "board", ("stepstone.de", "stepstone.com", "stepstone.fr", "stepstone.nl")),
    Vendor("Xing", "board", ("xing.com",)),
    Vendor("Glassdoor", "board", ("glassdoor.com",)),
    Vendor("Monster", "board", ("monster.com", "monster.de", "monster.fr")),
    Vendor("ZipRecruiter", "board", ("ziprecruiter.com",)),
    Vendor("Dice", "board", ("dice.com",)),
    Vendor("Naukri", "board", ("naukri.com",)),
    Vendor("Hellowork", "board", ("hellowork.com", "regionsjob.com")),
    Vendor("Welcome to the Jungle", "board", ("welcometothejungle.com", "wttj.co")),
    Vendor("APEC", "board", ("apec.fr",)),
    Vendor("InfoJobs", "board", ("infojobs.net", "infojobs.it")),
    Vendor("Pracuj", "board", ("pracuj.pl",)),
    Vendor("Handshake", "board", ("joinhandshake.com",)),
    Vendor("Otta", "board", ("otta.com",)),
    Vendor("Hired", "board", ("hired.com",)),
    Vendor("Jobs.ch", "board", ("jobs.ch", "jobup.ch")),
    Vendor("Zoom", "meeting", ("zoom.us", "zoom.com")),
    Vendor("Google", "meeting", ("calendar-server.bounces.google.com",)),
    Vendor("DocuSign", "sign", ("docusign.net", "docusign.com")),
    Vendor("Dropbox Sign", "sign", ("hellosign.com",)),
    Vendor("Adobe Sign", "sign", ("adobesign.com", "echosign.com")),
    Vendor("PandaDoc", "sign", ("pandadoc.com", "pandadoc.net")),
    Vendor("Mailgun", "relay", ("mailgun.org",)),
    Vendor("SendGrid", "relay", ("sendgrid.net",)),
    Vendor("Airtable", "relay", ("airtableemail.com",)),
)
_BY_DOMAIN = {domain: vendor for vendor in VENDORS for domain in vendor.domains}


def vendor_of(domain: str) -> Vendor | None:
    """The vendor that sends from ``domain`` or a domain above it."""
    labels = domain.lower().rstrip(".").split(".")[-6:]
    for start in range(len(labels) - 1):
        vendor = _BY_DOMAIN.get(".".join(labels[start:]))
        if vendor is not None:
            return vendor
    return None


_NAMES = frozenset(vendor.name.lower().replace(" ", "") for vendor in VENDORS)


def is_vendor_name(name: str) -> bool:
    """Whether ``name`` is that of a vendor itself, in any spelling of case and spaces."""
    return name.lower().replace(" ", "") in _NAMES
