"""How far words lean to a refusal, by language en; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.14 a:-0.4 a_bell:0.6 a_bit:0.8 a_call:-0.4 a_candi:0.7 a_chang:0.5 a_close:0.6 a_coffe:0.5 a_decis:-0.5 a_diffe:0.4
a_place:-0.9 a_pleas:0.5 a_thoro:0.3 a_time:-0.4 able:-0.4 able_to:-0.4 about:1.2 above:0.8 above_post:0.4 achie:0.5 acqui:0.5
addre:-0.5 admis:-0.3 advan:0.3 advis:0.6 afrai:1.2 afrai_the:0.7 after:0.9 after_a:0.6 after_all:0.3 after_caref:-0.3 again:1.7
again_for:1.0 again_the:0.7 agenc:-0.6 ahead:0.8 ahead_with:0.7 all:1.1 all_the:1.0 alrea:0.4 alrig:0.4 alrig_sam:0.4 altho:0.3
am:-1.3 am_afrai:0.4 am_am:-0.4 am_writi:0.4 among_those:0.4 an:0.3 an_eye:0.7 an_hour:-0.4 an_inter:-0.4 an_offer:0.8
and_accep:0.5 and_after:0.4 and_all:0.3 and_candi:-0.3 and_for:0.4 and_have:0.4 and_i:-0.4 and_i'll:-0.6 and_i'm:0.4 and_so:0.4
and_there:0.4 and_we're:0.6 and_will:-0.7 and_you:0.3 anoth:-0.7 anoth_appli:0.3 anoth_candi:1.1 answe:-0.3 any:0.5
any_furth:0.6 anybo:0.6 anyon:1.3 appea:-0.7 appli:1.9 appli_for:1.8 appli_furth:0.6 appli_has:0.3 appli_was:0.6 appli_we:0.4
apply_for:0.6 apply_to:-0.8 appoi:1.3 appre:2.3 appre_the:0.8 appre_you:0.5 appro:-1.3 are:-1.9 are_welco:0.4 are_you:-0.4
area:0.4 as:-0.5 as_soon:-0.4 ask:-0.3 at:-2.5 at_am:-0.6 at_pm:-0.9 at_this:1.5 attac:-0.6 atten:0.5 atten_for:0.3
atten_the:0.3 audit:-0.7 back_from:0.6 back_to:-0.5 backg:2.1 backg_and:0.3 backg_i:0.4 backg_is:0.6 bad:0.9 bad_news:0.7
bank:-0.4 bar:1.1 be:0.8 be_a:-0.6 be_deliv:-0.3 be_glad:0.6 be_happy:0.4 be_in:-0.5 be_invit:0.4 be_progr:0.7 be_takin:0.6
be_the:0.5 becau:-0.6 been:0.7 been_able:-0.3 been_cance:-0.4 been_close:0.3 been_fille:0.4 been_offer:0.5 been_sched:-0.3
been_selec:-0.8 been_unsuc:0.3 being:0.5 being_so:0.7 bell:0.5 below:-0.6 belt:0.4 best:1.4 best_with:0.4 bid:-0.3 bill:0.4
bit:0.8 bit_more:0.4 board:-0.4 booke:-0.5 bring:-0.4 budge:0.6 but:2.2 but_the:0.7 but_we:0.8 but_we're:0.4 by:-3.4
by_decem:-0.5 by_for:0.5 by_frida:-1.2 by_the:-1.0 call:-0.5 call_you:-0.3 came:0.6 can:-1.8 can_you:-0.6 cance:-0.8 candi:2.7
candi_for:0.8 candi_on:-0.3 candi_who:0.7 candi_whose:0.7 candi_with:0.6 card:-0.4 caree:0.6 caree_page:0.4 caree_site:0.4
caref:-0.3 caref_revie:-0.4 catch:0.3 catch_up:0.3 chair:-0.3 chang:0.7 cheer:0.8 cheer_for:0.5 chose_to:0.6 clien:0.5 close:1.9
close_and:0.6 coach:-0.3 coffe:0.5 come:-0.5 come_back:-0.3 come_by:0.3 comin:1.9 comin_down:0.6 comin_in:1.1 commi:-0.8
compe_was:-0.3 compl_our:0.4 concl:1.0 concl_that:0.7 confi:-2.0 confi_for:-0.3 confi_that:-0.4 confi_your:-0.4 congr:-0.4
conne:0.5 conse:0.4 consi:0.4 conta:-0.6 conta_you:-0.3 conti:0.7 contr:-0.5 conve:0.5 corre:0.4 could:-1.6 could_not:-0.4
could_we:-0.4 could_you:-0.9 count:-0.3 crite:0.3 cv:-0.3 dana:-0.8 dana_gone:-0.5 date:-1.3 day_one:0.4 days:-2.2 dear:0.7
dear_appli:0.6 dear_candi:0.6 dear_sam:0.3 dec:-0.6 decem:-3.5 decem_and:-0.4 decem_at:-0.7 decid:-0.5 decis:-1.3 decis_to:0.3
decli:-0.5 deliv:-0.7 deliv_to:-0.3 depar:0.6 desig:0.7 desk:-0.3 did:0.5 did_not:0.6 didn':0.3 diffe:0.3 discu:-0.6
discu_it:-0.4 dispa:0.3 do:0.4 down:0.7 early:-0.3 easy:0.4 effor:0.9 effor_you:0.3 elect:-0.4 else:0.8 email:-0.8 encou_you:0.4
end_of:-0.7 end_the:0.6 engin:0.7 engin_openi:0.4 enjoy:0.3 enjoy_our:0.3 entry:-0.5 est:-0.6 evalu:0.4 every:-0.5
every_appli:-0.3 examp:-1.1 excel:0.4 excep:0.3 exerc:0.3 expec:-0.5 exper:1.8 exper_is:0.4 expir:-0.4 exten:0.5 exten_an:0.5
eye:0.7 eye_on:0.6 feedb:2.6 feedb_from:0.4 feedb_is:0.5 feedb_pleas:0.4 feel:1.1 feel_the:0.3 felt:1.1 field:0.3 fille:0.8
fille_the:0.5 final:-0.4 finan:-0.5 find:-0.4 findi:-0.4 finis:-0.4 first:-0.7 fit:-0.8 fit_for:-0.6 five:-0.3 flat:-0.4
focus:0.4 follo:0.4 follo_a:0.6 for:-0.6 for_an:-0.4 for_apply:-1.4 for_atten:0.9 for_audit:-0.4 for_being:0.4 for_comin:2.0
for_consi:0.4 for_fundi:-0.3 for_givin:0.5 for_inter:1.0 for_letti:-0.3 for_now:0.3 for_other:0.8 for_poppi:0.6 for_sendi:-0.6
for_spend:0.3 for_submi:-0.6 for_takin:0.4 for_the:1.7 for_us:-0.5 for_what:0.5 for_your:0.4 forkl:0.3 forwa:-0.8 forwa_to:-0.3
forwa_with:-1.0 four:-0.4 free:-0.6 frida:-3.3 frida_at:-0.3 frida_decem:-0.3 frida_novem:-0.3 from_day:0.4 from_us:-0.3
full:-0.3 furth:2.7 furth_to:0.4 garde:-0.3 gave:0.3 gener_with:0.4 get:-0.7 girl:0.3 give:1.6 give_indiv:0.5 give_me:-0.3
give_you:0.8 given:0.5 givin:0.4 givin_us:0.5 glad:0.6 glad_to:0.6 gmt:-0.4 go:-1.2 go_throu:-0.3 go_with:-0.4 going:1.4
going_to:1.0 gone:0.9 gone_examp:-0.5 gone_to:0.6 good:-0.5 got_the:-0.4 gover:0.4 great:-0.9 guess:0.5 had:0.7 had_more:0.5
had_sever:-0.4 hanna:0.4 happi:0.8 happy_to:0.4 hard:0.7 harri:0.7 has:1.5 has_now:0.6 have:1.7 have_a:-0.4 have_been:1.1
have_ident:0.5 haven:-0.4 havin:0.9 headt:0.4 hear:-0.7 hear_from:-0.7 heard_back:0.3 heari:-0.4 hello_sam:0.4 here:0.7
here_it:0.5 hey:1.1 hey_sam:1.4 hi:-2.0 hi_sam:-1.5 high:0.4 highl:0.4 him:-0.5 hire:0.7 hirin:1.4 hirin_manag:-0.4
hirin_team:0.6 hold:0.6 holid:-0.3 hope:0.7 hope_to:-0.4 hopin:0.3 host:-0.5 hour:-0.6 how_much:0.5 how_to:-0.3 https:-0.7
human:0.5 human_resou:0.6 i:3.0 i'd:0.9 i'd_be:0.6 i'll:-1.8 i'll_be:-0.4 i'll_keep:0.5 i'll_let:-0.3 i'm_afrai:0.6 i'm_on:-0.4
i've:1.1 i've_got:0.4 i've_had:0.4 i_am:0.3 i_don't:-0.5 i_hope:0.6 i_know:0.8 i_promi:0.5 i_reall:0.5 i_regre:0.5 i_wante:0.6
i_will:-0.8 i_wish:0.4 i_would:0.3 i_write:0.4 ident:0.4 if:-0.4 if_i:0.3 impre:0.4 impre_by:0.4 in:1.4 in_days:-0.4 in_for:0.4
in_janua:-0.4 in_sprin:0.3 in_the:1.0 in_touch:0.4 in_worki:0.5 indiv:0.8 indiv_feedb:0.7 infor:-0.6 inste:-0.5 inter:-0.4
inter_and:-0.7 inter_for:0.4 inter_has:-0.3 inter_i:0.4 inter_in:1.6 inter_is:-0.5 inter_stage:0.5 inter_well:0.5
inter_will:-0.3 inter_with:-0.8 into:1.0 into_your:0.3 is:-1.2 is_a:-0.3 is_close:0.8 is_confi:-0.4 is_the:-0.4 isn't:0.5
issue:-0.6 it:1.8 it's:1.9 it's_not:0.9 it_and:-0.6 it_as:0.3 it_didn':0.5 it_elsew:-0.4 it_from:0.4 it_is:0.7 it_on:-0.5
it_over:0.4 it_to:0.3 it_was:1.2 it_with:-0.3 j:-0.4 janua:-1.8 job:0.6 job_title:0.3 jobs:-0.4 join:-0.6 june:-0.3 jury:-0.3
just:0.5 just_to:0.4 keep:1.7 keep_an:0.7 keep_your:0.8 kind:0.6 kind_regar:0.4 know:0.4 know_by:-0.5 know_how:0.3 know_that:1.3
knowl:0.3 lad:0.3 lads:0.3 landl:-0.5 landl_has:-0.4 last:0.9 last_night:0.4 last_week:0.5 later:-0.4 learn:0.3 learn_about:0.4
leeds:-0.4 leo:-0.4 lesso:0.4 let:-0.5 let_me:-0.7 let_you:0.5 level:0.5 like:-0.9 like_to:-1.0 like_you:-0.5 liked:0.5
liked_you:0.5 link:-0.6 local:-0.3 long:0.5 look_at:-0.3 love:-0.5 love_to:-0.4 lovel:0.7 low:-0.3 luck_placi:-0.3
luck_with:-0.3 made:1.0 maint:-0.4 make_it:-0.3 manag_role:1.0 many_thank:0.4 match:-0.7 match_our:-0.3 mate:1.0 may:-0.4
may_be:0.3 me:-0.5 me_a:-0.3 me_if:0.7 me_know:-0.6 meet_the:0.3 meet_you:0.4 meeti:-0.6 messa:-0.5 met:0.5 met_this:0.3
mid:-0.3 minim:0.5 monda:-2.2 monda_novem:-0.4 monda_the:-0.3 month:0.4 more:1.4 more_close:0.5 more_exper:-0.5 morni_and:0.5
move:-0.8 move_forwa:-0.6 moved:-0.4 movin_ahead:0.4 much:0.5 my:0.6 name:0.4 need:1.1 need_to:-0.7 neede:0.4 needs:0.9 new:-0.7
new_year:0.4 news:0.9 next:-1.9 next_week:-1.5 nice_to:0.4 no:-0.7 no_from:0.3 no_refle:0.6 nora:-0.3 north:0.4 not:1.5
not_an:0.3 not_be:0.8 not_been:-0.4 not_succe:-0.3 nothi:0.8 notif:-0.5 novem:-1.5 novem_at:-0.5 now:2.4 now_been:0.4 now_we:0.3
numbe:1.1 numbe_of:0.4 occas:1.6 occas_you:0.4 of:0.5 of_appli:0.5 of_next:-0.5 of_the:-0.4 of_them:-0.3 offer:-0.7 offer_to:1.0
offer_you:-0.8 offic:-0.6 on:-1.0 on_decem:-0.6 on_frida:-0.3 on_monda:-0.4 on_novem:0.6 on_sunda:-0.8 on_the:1.1 on_this:1.9
on_thurs:-1.0 on_tuesd:-0.6 on_wedne:-0.3 on_your:0.3 once:-0.5 one:0.8 one_and:0.4 only:0.5 openi:1.5 opens:0.4 opens_up:0.4
oppor:0.7 oppor_to:0.4 or:-1.6 other:3.3 other_appli:0.5 other_candi:0.4 other_perso:0.5 other_roles:0.7 our:1.5 our_caree:0.7
our_curre:0.4 our_revie:0.4 out:0.4 over:0.5 overw:0.4 owen:0.3 page:0.3 panel:0.8 panel_has:0.4 panel_was:0.3 paper:-0.5
part:-0.4 pass:-0.4 passe:-0.4 pat:0.5 patie:0.9 patie_while:0.5 peopl:0.5 perso:1.3 pick:0.4 picke:-0.4 piece:-0.4 pitch:-0.5
place:-0.6 place_in:-0.4 placi:-0.4 placi_it:-0.4 pleas:-2.0 pm:-2.3 pm_est:-0.3 pm_pm:-0.4 point:0.8 pop:0.5 pop_in:0.4
poppi:0.6 poppi_in:0.6 portf:0.6 posit:1.8 posit_of:0.7 posit_we:0.3 post:1.5 post_has:0.4 pract:0.4 prese:0.6 proce_to:0.5
proce_with:-0.5 produ:1.2 produ_manag:0.9 progr:0.5 progr_with:0.3 progr_your:0.4 proje:-1.0 promi:0.4 promi_you:0.5 propo:-0.6
pulle:0.4 pursu:0.6 put:0.6 put_into:0.4 quali:0.6 quick:0.3 quick_one:0.3 re:0.4 read:-1.2 ready:0.4 reall:1.5 reall_appre:0.4
reall_enjoy:0.4 reall_sorry:0.5 recei:-0.9 recen:0.9 recen_appli:0.4 recip:-0.4 recom:-0.4 recru_team:0.3 ref:0.4 refer_to:0.8
refle:0.7 refle_on:0.6 refus:-0.3 regar:0.5 regre:0.4 rejec:-1.1 remai:0.4 reope:0.7 reply:-0.7 reply_to:-0.4 reque:-0.8
reque_was:-0.3 requi:1.4 requi_to:0.3 resch:-0.3 reser:-0.3 resou:0.8 retur:-0.7 revie:-0.4 revie_it:-0.4 revie_your:0.6
right:0.6 right_now:0.8 ring:-0.4 ring_you:-0.4 rita:1.1 river:0.4 river_we:0.3 river_your:-0.5 role:3.1 role_we:1.5 roles:0.8
room:-0.3 sadly:0.8 sam:0.5 sam_appre:0.4 sam_cheer:0.3 sam_good:-0.3 sam_had:0.3 sam_i:1.5 sam_i've:0.5 sam_many:0.6
sam_sorry:0.3 sam_thank:1.4 sam_the:-0.8 sam_this:-0.4 sam_unfor:-0.5 sam_we:1.0 sam_we'd:-0.3 sam_we're:-0.5 sam_you:-0.5
sam_you'r:-0.3 sam_your:-1.2 same:-0.6 satur:0.5 say_the:0.3 sched:-0.9 sched_for:-0.4 scope:0.4 searc:0.6 secti:-0.3 see:-1.4
see_the:-0.3 see_us:0.3 see_you:-0.7 selec:-1.6 selec_for:-0.7 selec_this:-0.3 send:-0.8 sendi:-0.5 sendi_us:-0.5
senio_role:-0.3 set:0.3 shall:-0.6 shipp:0.4 short:-0.8 shoul:0.5 shout:0.4 side:0.6 since:0.9 skill:0.3 slot:-0.3 so:3.2
so_gener:0.4 so_here:0.5 so_i:0.5 so_it's:0.5 so_much:-0.4 so_sorry:0.5 so_there:0.4 so_this:0.3 so_won't:0.3 so_your:0.3
some:0.6 someb:0.8 someb_else:0.3 someo:1.1 someo_else:-0.3 someo_who:0.6 someo_with:0.7 somet:0.6 somet_else:0.4 soon:-0.6
soon_as:-0.4 sorry:1.6 sorry_but:0.5 spoke:0.3 staff:0.9 stage:1.3 stand:-0.3 start:-1.1 stay:1.1 stay_conne:0.5 stay_in:0.6
steps:-0.5 still:-0.6 stron:0.4 stude:-0.3 submi:-1.2 succe:-0.3 suit:0.3 summe:1.2 sunda:-1.3 take_it:-0.5 take_your:0.9
taken:0.8 takes:-0.3 takin:1.4 takin_it:0.6 talen:0.8 talen_acqui:0.5 talk:0.4 talki:0.3 team:1.7 team_will:-0.4 templ:-0.4
ten:-0.4 th:-1.5 than:-0.3 thank_again:0.5 thank_for:0.4 that:2.9 that':0.3 that_on:0.5 that_the:0.7 that_we:-0.3 that_would:0.5
that_you:0.5 that_your:0.4 the_above:0.6 the_appli:-0.4 the_appoi:0.3 the_best:0.8 the_care:0.3 the_clien:0.6 the_conse:0.4
the_contr:-0.4 the_desig:0.4 the_effor:0.4 the_first:-0.5 the_gover:0.4 the_hirin:0.4 the_junio:0.4 the_landl:-0.5 the_minut:0.4
the_new:0.4 the_offic:-0.3 the_one:0.6 the_other:1.3 the_panel:0.7 the_paper:-0.3 the_partn:0.3 the_posit:1.7 the_post:1.1
the_proce:0.3 the_produ:1.0 the_requi:0.6 the_revie:-0.4 the_right:-0.4 the_role:1.0 the_same:-0.3 the_senio:-0.3 the_sprin:-0.6
the_stand:0.4 the_team:0.9 the_th:-0.7 the_time:1.2 the_trial:0.4 the_volum:0.4 the_week:-0.4 them:-0.6 then:-1.1 there:1.0
they:0.4 they':1.0 they_are:0.3 they_thoug:0.5 they_went:-0.3 thing:0.6 think:0.5 this:2.8 this_decis:-0.4 this_email:-0.4
this_morni:0.5 this_occas:1.6 this_point:0.8 this_role:0.8 this_seaso:-0.4 this_stage:0.5 this_time:1.5 this_was:0.4
this_week:-1.3 this_year:-1.2 thoro:0.3 those:0.3 thoug:1.4 thoug_you:0.7 three:-0.7 thurs:-2.0 thurs_at:-0.6 thurs_novem:-0.4
time:0.7 time_we:0.8 time_you:0.8 title:0.4 to:-0.5 to_a:0.5 to_accep:-0.4 to_advis:0.3 to_and:0.4 to_apply:1.4 to_appro:-0.3
to_be:0.5 to_check:0.4 to_confi:-0.6 to_every:-0.3 to_give:0.8 to_go:-0.7 to_hear:0.3 to_invit:-0.4 to_it:0.4 to_learn:0.3
to_let:1.3 to_make:0.5 to_meet:0.4 to_offer:-1.0 to_proce:-0.3 to_progr:0.4 to_pursu:0.4 to_see:-0.5 to_someo:0.8 to_stay:0.4
to_talk:0.8 to_tell:-0.4 to_thank:0.4 to_the:0.9 to_what:0.3 to_work:0.3 to_you:-0.3 to_your:0.9 today:-0.7 tom:0.4 tomor:-1.0
tonig:-0.4 took:1.0 took_to:0.6 touch:0.4 tough:0.5 train:0.6 train_contr:0.5 trave:-0.3 trial_on:0.4 try_again:-0.5 tue:-0.4
tuesd:-2.5 tuesd_at:-0.4 tuesd_decem:-0.4 tuesd_novem:-0.3 two:-0.7 unabl:-0.6 unabl_to:-0.6 under:0.3 unfor:-2.1 unfor_the:-0.6
unfor_we:-0.3 unfor_you:-0.4 unsuc:0.3 unsuc_on:0.4 until:-0.6 until_after:0.5 until_decem:-0.4 up:1.1 updat:-0.3 urgen:-0.5
us:0.8 us_about:0.3 us_again:0.6 us_for:0.4 us_the:0.5 us_your:-0.4 very:0.8 video:-0.5 view:-0.4 vince:-0.4 volum:0.4
volum_of:0.5 volun:-0.4 waiti:-0.6 waiti_list:-0.3 want:0.6 want_to:0.5 wante:1.2 wante_to:0.9 was:0.8 was_a:0.6 was_excep:0.4
was_not:-0.5 way:0.5 we:1.4 we'd:-1.2 we'd_be:-0.5 we'd_like:-0.6 we'd_love:-0.4 we'll_keep:-0.4 we're:0.6 we're_going:0.9
we've:0.8 we've_gone:0.3 we've_had:0.3 we_appre:1.2 we_don't:0.4 we_ended:0.3 we_feel:0.7 we_had:-0.5 we_know:0.4 we_need:1.2
we_regre:-0.9 we_will:-0.7 we_won't:0.9 we_would:-0.3 wed:-0.3 wedne:-1.4 wedne_decem:-0.4 week:-3.1 weeks:-0.7 welco:0.5
welco_to:0.5 well:1.8 well_but:0.5 went_with:-0.7 were:2.0 were_a:0.6 were_hopin:0.3 were_not:-0.4 what:0.4 what_the:0.3
what_we:0.3 when:-0.6 which_you:0.4 while:1.1 while_we:0.6 while_your:0.5 who:1.9 who's:0.5 who_alrea:0.5 who_has:0.9 whose:0.7
whose_exper:0.5 will:-3.4 will_be:-0.7 will_conta:-0.4 will_not:1.0 will_remai:0.5 wish:0.6 wishi:0.3 wishi_you:0.3 with_a:0.7
with_anoth:-0.7 with_more:0.5 with_our:-0.3 with_someo:-0.3 with_the:-0.3 with_this:-0.6 with_us:1.1 with_you:-0.3 withi:-1.6
withi_days:-0.4 won't:1.9 won't_be:1.9 work:0.6 worki_days:-0.3 works:-0.6 would:0.4 would_be:0.5 would_like:-0.6
would_love:-0.3 would_you:-0.4 write:0.4 writi:1.0 writi_to:0.8 wrote:-0.4 year:-0.5 years:0.7 yet:-0.4 you:-1.6 you'd:1.3
you'l:-0.8 you'v:-0.5 you_a:-0.4 you_again:0.3 you_all:-0.3 you_and:0.4 you_appli:0.4 you_be:-0.4 you_but:0.6 you_by:-0.5
you_came:0.4 you_can:-0.6 you_did:0.8 you_do:-0.3 you_feedb:0.9 you_for:0.5 you_forwa:-0.3 you_inter:0.6 you_know:0.3
you_may:-0.4 you_on:-0.4 you_put:0.6 you_so:-0.6 you_the:1.0 you_to:0.3 you_took:0.7 you_well:0.8 you_were:1.8 you_will:-0.5
you_won't:0.4 you_would:0.3 your:-1.0 your_appli:0.3 your_backg:1.2 your_candi:0.5 your_claim:-0.4 your_inter:0.5 your_lesso:0.4
your_name:0.6 your_numbe:0.6 your_offer:-0.5 your_patie:0.5 your_portf:0.3 your_prese:0.4 your_profi:-0.3 your_quali:0.5
your_recen:0.7 your_resum:0.3 your_work:-0.4 yours:0.7 yours_since:0.6 zoom:-0.4
"""
