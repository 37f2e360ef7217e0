"""How far words lean to a refusal, by language en; written by ``benchmarks.learn``, not by hand."""

LEARNT = """
:-2.18 a:-0.3 a_bell:0.6 a_bit:0.8 a_call:-0.4 a_candi:0.7 a_chang:0.5 a_close:0.6 a_coffe:0.5 a_decis:-0.5 a_diffe:0.4
a_lot:0.3 a_place:-1.0 a_pleas:0.5 a_stron:0.4 a_thoro:0.3 a_time:-0.4 able:-0.4 able_to:-0.4 about:1.3 about_it:0.3 above:0.8
above_post:0.4 accou:-0.3 achie:0.5 acqui:0.7 addre:-0.5 admis:-0.3 advan:0.3 advis:0.6 afrai:1.3 afrai_the:0.7 after:1.2
after_a:0.6 after_caref:-0.3 again:1.7 again_for:1.0 again_the:0.6 agenc:-0.6 ahead:0.7 ahead_with:0.7 all:1.3 all_the:1.0
alrea:0.4 alrig:0.4 alrig_sam:0.4 altho:0.3 am:-1.2 am_afrai:0.3 am_am:-0.4 am_writi:0.4 among:0.4 among_those:0.4 an_eye:0.7
an_hour:-0.4 an_inter:-0.4 an_offer:0.8 and_accep:0.5 and_after:0.4 and_all:0.3 and_candi:-0.3 and_for:0.4 and_have:0.3
and_i:-0.4 and_i'll:-0.5 and_i'm:0.3 and_so:0.4 and_there:0.3 and_we:0.3 and_we're:0.6 and_will:-0.8 and_you:0.3 anoth:-0.5
anoth_candi:1.2 answe:-0.4 any:0.3 any_furth:0.6 anybo:0.6 anyon:1.3 appea:-0.7 appli:2.0 appli_for:2.0 appli_furth:0.6
appli_has:0.3 appli_on:-0.3 appli_to:-0.3 appli_was:0.6 appli_we:0.4 appli_will:0.4 appli_you:-0.4 apply_for:0.4 apply_to:-0.9
appoi:1.4 appre:2.3 appre_the:0.8 appre_you:0.6 appro:-1.3 are:-1.9 are_welco:0.4 are_you:-0.4 area:0.4 as:-0.7 as_a:0.4
as_soon:-0.4 ask:-0.4 asked_me:0.4 assis_the:-0.4 at:-2.6 at_am:-0.6 at_pm:-0.9 at_this:1.5 attac:-0.6 atten:0.5 atten_for:0.3
atten_the:0.3 audit:-0.7 avail:-0.4 back:-0.5 back_from:0.6 back_to:-0.5 backg:2.1 backg_and:0.3 backg_i:0.4 backg_is:0.6
bad:0.9 bad_news:0.7 bank:-0.5 bar:1.1 be:0.9 be_a:-0.6 be_deliv:-0.3 be_glad:0.6 be_happy:0.3 be_in:-0.5 be_invit:0.3
be_progr:0.7 be_takin:0.5 be_the:0.5 be_upfro:0.4 becau:-0.6 been:0.9 been_able:-0.3 been_cance:-0.4 been_fille:0.4
been_offer:0.7 been_sched:-0.3 been_selec:-0.8 been_unsuc:0.3 befor_we:-0.3 being:0.4 being_so:0.7 bell:0.5 below:-0.6 belt:0.4
best:1.4 best_with:0.4 bid:-0.3 bill:0.4 bit:0.8 bit_more:0.4 booke:-0.5 bring:-0.3 budge:0.5 but:2.1 but_the:0.7 but_we:0.8
but_we're:0.4 by:-3.3 by_decem:-0.6 by_for:0.4 by_frida:-1.2 by_the:-0.9 call:-0.6 call_you:-0.4 came:0.6 can:-2.0 can_you:-0.6
cance:-0.9 candi:2.8 candi_for:0.7 candi_on:-0.3 candi_who:0.6 candi_whose:0.7 candi_with:0.6 card:-0.3 caree:0.6 caree_page:0.4
caree_site:0.4 case:0.3 catch:0.3 catch_up:0.3 certi:-0.3 chair:-0.3 chang:0.7 cheer:0.8 cheer_for:0.5 chose_to:0.6 clien:0.4
close:1.9 close_and:0.6 coach:-0.3 coffe:0.5 come:-0.5 come_by:0.3 comin:1.8 comin_down:0.6 comin_in:1.1 commi:-0.8 compa:-0.4
compe_was:-0.3 compl_our:0.4 concl:0.9 concl_that:0.7 confi:-2.0 confi_that:-0.4 confi_your:-0.4 congr:-0.4 conne:0.5 conse:0.4
consi:0.3 conta:-0.6 conti:0.7 contr:-0.6 conve:0.5 copy:-0.3 corre:0.5 could:-1.6 could_not:-0.5 could_we:-0.4 could_you:-0.9
count:-0.3 cv:-0.3 dana:-0.8 dana_gone:-0.5 date:-1.4 day_one:0.4 days:-2.2 dear:0.8 dear_appli:0.5 dear_candi:0.6 dear_sam:0.3
dec:-0.6 decem:-3.6 decem_and:-0.4 decem_at:-0.7 decid:-0.6 decis:-1.3 decis_to:0.3 deliv:-0.7 depar:0.6 depth:0.3 desig:0.6
did:0.5 did_not:0.7 didn':0.3 diffe:0.3 discu_it:-0.4 dispa:0.3 do:0.4 down:0.7 early:-0.3 easy:0.4 effor:0.9 effor_you:0.4
elect:-0.4 else:0.8 email:-0.8 end_of:-0.7 end_the:0.6 engin:0.7 engin_openi:0.4 enjoy:0.3 enjoy_our:0.3 entry:-0.4 est:-0.6
evalu:0.4 every:-0.5 every_appli:-0.3 examp:-1.2 excel:0.4 excep:0.3 exerc:0.3 expec:-0.5 expec_to:-0.3 exper:1.9 exper_is:0.5
expir:-0.4 exten:0.5 exten_an:0.5 extre:0.3 eye:0.7 eye_on:0.6 feedb:2.6 feedb_from:0.4 feedb_is:0.5 feedb_pleas:0.4 feel:1.1
feel_the:0.3 felt:1.2 field:0.4 fille:0.7 fille_the:0.5 final:-0.4 finan:-0.5 find:-0.4 findi:-0.4 finis:-0.4 first:-0.7
fit:-0.7 fit_for:-0.6 five:-0.4 flat:-0.4 focus:0.4 follo:0.6 follo_a:0.6 for:-0.7 for_a:-0.3 for_an:-0.4 for_apply:-1.8
for_atten:0.8 for_audit:-0.4 for_being:0.4 for_comin:2.0 for_consi:0.4 for_fundi:-0.3 for_givin:0.5 for_inter:1.0 for_other:0.8
for_poppi:0.6 for_sendi:-0.6 for_submi:-0.6 for_takin:0.5 for_the:1.6 for_us:-0.4 for_what:0.5 for_you:0.4 for_your:0.6
forkl:0.3 forwa:-0.8 forwa_to:-0.4 forwa_with:-1.0 four:-0.4 free:-0.6 frida:-3.3 frida_at:-0.3 frida_decem:-0.3
frida_novem:-0.3 from_day:0.3 from_the:0.4 from_us:-0.4 full:-0.3 fundi:-0.3 furth:2.7 furth_to:0.4 garde:-0.5 gener_with:0.4
get:-0.7 girl:0.3 give:1.7 give_indiv:0.5 give_me:-0.3 give_you:0.8 given:0.5 givin:0.4 givin_us:0.5 glad:0.6 glad_to:0.6
gmt:-0.4 go:-1.2 go_throu:-0.3 go_with:-0.4 going:1.3 going_to:1.0 gone:0.9 gone_examp:-0.5 gone_to:0.6 good:-0.5 got_the:-0.4
gover:0.4 great:-1.0 guess:0.5 had:0.6 had_more:0.5 had_sever:-0.4 hanna:0.4 happi:0.7 happy:0.4 happy_to:0.5 hard:0.6 harri:0.7
has:1.3 has_now:0.6 have:1.7 have_a:-0.4 have_been:1.1 have_chose:0.4 have_ident:0.4 haven:-0.4 havin:0.9 headt:0.4 hear:-0.7
hear_from:-0.7 heard_back:0.3 heari:-0.3 hello:0.5 hello_sam:0.7 here:0.7 here_it:0.5 hey:1.1 hey_sam:1.4 hi:-2.0 hi_sam:-1.5
high:0.3 highl:0.4 him:-0.5 hire:0.7 hirin:1.3 hirin_manag:-0.3 hirin_team:0.6 his:0.3 hold:0.6 holid:-0.3 hope:0.7 hope_to:-0.4
hope_you:0.3 hopin:0.3 host:-0.5 hour:-0.6 how_much:0.5 how_to:-0.3 https:-0.7 human:0.5 human_resou:0.6 i:3.0 i'd:0.9
i'd_be:0.6 i'll:-1.9 i'll_be:-0.4 i'll_keep:0.5 i'll_let:-0.3 i'm_afrai:0.6 i'm_on:-0.4 i'm_so:0.3 i'm_writi:0.4 i've:1.1
i've_got:0.4 i've_had:0.4 i_am:0.4 i_don't:-0.5 i_got:-0.3 i_hope:0.6 i_know:0.8 i_promi:0.5 i_reall:0.5 i_regre:0.5 i_wante:0.6
i_will:-0.8 i_wish:0.4 i_would:0.3 i_write:0.4 ident:0.4 if:-0.6 if_i:0.3 if_you:-0.4 impre:0.3 impre_by:0.4 in:1.3 in_days:-0.4
in_for:0.4 in_janua:-0.4 in_sprin:0.3 in_the:0.8 in_touch:0.3 in_worki:0.5 inclu:0.3 indiv:0.8 indiv_feedb:0.7 infor:-0.6
inste:-0.5 inter:-0.6 inter_and:-0.7 inter_for:0.4 inter_has:-0.4 inter_i:0.4 inter_in:1.5 inter_is:-0.4 inter_stage:0.5
inter_well:0.5 inter_will:-0.3 inter_with:-0.8 into:1.0 into_your:0.3 is:-1.1 is_a:-0.4 is_close:0.8 is_confi:-0.3 is_not:0.4
is_the:-0.4 isn't:0.5 issue:-0.6 it:1.8 it'll:-0.3 it's:1.9 it's_not:0.8 it_and:-0.6 it_as:0.3 it_didn':0.5 it_elsew:-0.4
it_from:0.4 it_is:0.7 it_on:-0.5 it_over:0.4 it_to:0.3 it_was:1.2 it_with:-0.3 j:-0.4 janua:-1.8 job:0.5 job_title:0.4 jobs:-0.5
join:-0.6 june:-0.3 jury:-0.3 just:0.5 just_to:0.4 keep:1.7 keep_an:0.7 keep_your:0.7 kind:0.6 kind_regar:0.3 know:0.3
know_by:-0.5 know_how:0.3 know_that:1.3 lad:0.3 landl:-0.5 landl_has:-0.4 last:0.9 last_night:0.4 last_week:0.5 later:-0.4
learn:0.3 learn_about:0.4 leeds:-0.4 leo:-0.4 lesso:0.4 let:-0.6 let_me:-0.7 let_you:0.5 level:0.5 licen:0.4 like:-0.8
like_to:-1.0 like_you:-0.3 liked:0.5 liked_you:0.5 link:-0.6 local:-0.3 long:0.4 look_at:-0.3 love:-0.5 love_to:-0.4 lovel:0.7
low:-0.3 luck_placi:-0.3 luck_with:-0.3 made:1.0 maint:-0.4 make_it:-0.4 manag_role:1.0 many_thank:0.4 match:-0.7 match_our:-0.3
mate:1.0 may:-0.3 may_be:0.3 me:-0.5 me_a:-0.3 me_if:0.6 me_know:-0.6 meet_you:0.5 meeti:-0.6 membe:-0.3 messa:-0.5 met:0.5
met_this:0.3 mid:-0.3 minim:0.5 monda:-2.3 monda_novem:-0.4 monda_the:-0.3 month:0.5 more:1.4 more_close:0.5 more_exper:-0.5
more_peopl:-0.3 morni_and:0.5 move:-0.8 move_forwa:-0.6 moved:-0.4 movin_ahead:0.4 much:0.5 my:0.6 nadia:0.4 name:0.5 need:1.0
need_to:-0.8 neede:0.3 needs:0.9 new:-0.7 new_year:0.4 news:0.9 next:-1.8 next_week:-1.5 nice_to:0.4 no:-0.7 no_refle:0.6
north:0.4 not:1.5 not_an:0.3 not_be:0.7 not_been:-0.4 not_succe:-0.4 nothi:0.7 notif:-0.5 novem:-1.6 novem_at:-0.5 now:2.4
now_been:0.4 now_we:0.3 numbe:1.2 numbe_of:0.4 occas:1.7 occas_we:0.3 occas_you:0.4 of:0.5 of_appli:0.6 of_next:-0.5 of_the:-0.4
of_them:-0.3 offer:-0.5 offer_the:0.4 offer_to:1.2 offer_you:-0.9 offic:-0.5 on:-1.0 on_decem:-0.6 on_file:-0.4 on_monda:-0.4
on_novem:0.6 on_sunda:-0.8 on_the:1.0 on_this:2.0 on_thurs:-1.0 on_tuesd:-0.6 on_wedne:-0.3 on_your:0.3 once:-0.5 one:0.7
one_and:0.3 only:0.5 openi:1.5 opens:0.4 opens_up:0.3 oppor:0.8 oppor_to:0.4 or:-1.7 other:3.3 other_appli:0.5 other_candi:0.3
other_perso:0.5 other_roles:0.7 our:1.5 our_caree:0.7 our_curre:0.4 our_decis:-0.3 our_revie:0.4 out:0.3 over:0.4 overw:0.5
owen:0.3 page:0.3 panel:0.9 panel_has:0.4 paper:-0.3 part:-0.4 pass:-0.4 passe:-0.4 pat:0.5 patie:0.9 patie_we:0.3
patie_while:0.5 perfe:-0.3 perso:1.5 pick:0.4 picke:-0.4 piece:-0.4 pitch:-0.5 place:-0.7 place_in:-0.4 placi:-0.4 placi_it:-0.4
pleas:-2.0 pleas_to:0.4 pm:-2.3 pm_est:-0.3 pm_pm:-0.4 point:0.8 pop:0.5 pop_in:0.4 poppi:0.6 poppi_in:0.6 portf:0.6 posit:1.7
posit_of:0.6 post:1.8 post_has:0.4 pract:0.4 prese:0.6 proce_to:0.4 proce_with:-0.5 produ:1.2 produ_manag:0.9 progr:0.5
progr_with:0.3 progr_your:0.4 proje:-1.0 promi:0.4 promi_you:0.5 propo:-0.6 pulle:0.4 pursu:0.7 pursu_your:0.5 put:0.6
put_into:0.5 quali:0.7 quick_one:0.3 re:0.5 read:-1.1 read_by:0.3 ready:0.4 reall:1.5 reall_appre:0.3 reall_enjoy:0.4
reall_sorry:0.5 recei:-1.0 recen:0.9 recen_appli:0.4 recip:-0.4 recom:-0.4 recru_team:0.3 recru_will:-0.3 ref:0.4 refer_to:0.8
refle:0.7 refle_on:0.6 refus:-0.3 regar:0.4 regre:0.5 rejec:-1.2 remai:0.4 reope:0.6 reply:-0.5 reply_to:-0.4 reque:-0.8
reque_was:-0.3 requi:1.6 requi_to:0.3 resch:-0.3 resou:0.8 respo:0.3 retur:-0.7 revie:-0.4 revie_it:-0.3 revie_your:0.7
right:0.6 right_now:0.8 ring:-0.4 ring_you:-0.4 rita:1.1 river:0.7 river_we:0.3 river_your:-0.5 role:3.4 role_we:1.5 roles:0.8
sadly:1.0 salar:-0.3 sam:0.6 sam_appre:0.4 sam_cheer:0.3 sam_good:-0.3 sam_had:0.3 sam_i:1.6 sam_i've:0.5 sam_many:0.6
sam_thank:1.5 sam_the:-0.7 sam_unfor:-0.5 sam_we:1.2 sam_we'd:-0.4 sam_we're:-0.5 sam_you:-0.6 sam_you'r:-0.3 sam_your:-1.4
same:-0.6 satur:0.5 say_the:0.3 sched:-1.0 sched_for:-0.4 scope:0.3 searc:0.6 seaso:-0.3 secti:-0.3 see:-1.4 see_the:-0.3
see_us:0.3 see_you:-0.7 selec:-1.6 selec_for:-0.7 selec_this:-0.3 send:-0.7 sendi:-0.5 sendi_us:-0.5 senio_role:-0.3 set:0.3
shall:-0.6 shipp:0.4 short:-0.6 shoul:0.4 shout:0.4 side:0.5 since:1.0 skill:0.3 slot:-0.3 so:3.4 so_gener:0.4 so_here:0.5
so_i:0.5 so_it's:0.5 so_much:-0.4 so_sorry:0.6 so_there:0.4 so_this:0.3 so_won't:0.3 so_your:0.3 some:0.8 someb:1.0
someb_else:0.3 someb_with:0.4 someo:1.2 someo_else:-0.3 someo_who:0.6 someo_with:0.8 somet:0.6 somet_else:0.4 soon:-0.6
soon_as:-0.4 sorry:1.7 sorry_but:0.5 squad:-0.3 staff:0.9 stage:1.5 stand:-0.3 start:-1.1 stay:1.1 stay_conne:0.5 stay_in:0.6
steps:-0.5 still:-0.6 stron:0.5 studi:0.4 submi:-1.0 submi_to:-0.3 succe:-0.5 suit:0.3 summe:1.2 sunda:-1.3 take_it:-0.5
take_your:0.9 taken:0.8 takes:-0.4 takin:1.4 takin_it:0.6 talen:0.8 talen_acqui:0.5 talk:0.4 talki:0.3 team:1.8 team_felt:0.4
team_will:-0.4 templ:-0.4 ten:-0.4 th:-1.5 thank_again:0.5 thank_for:0.3 that:3.0 that_on:0.4 that_the:1.0 that_we:-0.5
that_would:0.5 that_you:0.5 that_your:0.5 the_above:0.6 the_appoi:0.3 the_best:0.8 the_clien:0.6 the_conse:0.4 the_contr:-0.5
the_desig:0.4 the_effor:0.4 the_first:-0.5 the_gover:0.4 the_hirin:0.4 the_junio:0.4 the_landl:-0.5 the_minut:0.4 the_new:0.4
the_next:0.3 the_offic:-0.4 the_one:0.6 the_other:1.3 the_panel:0.8 the_partn:0.3 the_posit:1.6 the_post:1.4 the_proce:0.3
the_produ:1.0 the_requi:0.7 the_respo:0.4 the_revie:-0.4 the_right:-0.4 the_role:1.1 the_same:-0.3 the_senio:-0.3 the_sprin:-0.6
the_stand:0.4 the_studi:0.4 the_team:1.1 the_th:-0.7 the_time:1.2 the_trial:0.4 the_volum:0.4 the_week:-0.4 them:-0.7 then:-1.0
there:1.0 they:0.5 they':0.9 they_are:0.3 they_thoug:0.5 they_went:-0.3 thing:0.5 think:0.5 this:2.8 this_decis:-0.4
this_email:-0.5 this_morni:0.5 this_occas:1.7 this_point:0.8 this_role:1.1 this_seaso:-0.5 this_stage:0.5 this_time:1.4
this_was:0.4 this_week:-1.2 this_year:-1.4 thoro:0.3 thoug:1.3 thoug_you:0.7 three:-0.7 throu:0.3 throu_your:0.3 thurs:-2.0
thurs_at:-0.6 thurs_novem:-0.4 time:0.5 time_we:0.6 time_you:0.8 title:0.4 to:-0.5 to_a:0.6 to_accep:-0.4 to_advis:0.3
to_and:0.4 to_apply:1.4 to_appro:-0.4 to_be:0.6 to_check:0.3 to_confi:-0.6 to_give:0.8 to_go:-0.7 to_it:0.4 to_keep:0.3
to_let:1.2 to_make:0.5 to_meet:0.6 to_offer:-1.1 to_proce:-0.3 to_progr:0.4 to_pursu:0.5 to_see:-0.5 to_someo:0.8 to_stay:0.4
to_talk:0.8 to_tell:-0.4 to_thank:0.4 to_the:1.1 to_what:0.3 to_work:0.3 to_write:0.4 to_you:-0.4 to_your:0.9 today:-0.7 tom:0.4
tomor:-1.2 tomor_inter:-0.3 tonig:-0.4 took:1.0 took_to:0.5 touch:0.3 tough:0.5 towar:0.3 train:0.5 train_contr:0.5
try_again:-0.5 try_us:0.4 tue:-0.4 tuesd:-2.5 tuesd_at:-0.4 tuesd_decem:-0.4 tuesd_novem:-0.3 two:-0.7 unabl:-0.6 unabl_to:-0.6
under:0.3 unfor:-2.1 unfor_the:-0.6 unfor_you:-0.4 unsuc_on:0.3 until:-0.6 until_after:0.5 until_decem:-0.4 up:1.1 up_in:0.3
updat:-0.4 upfro:0.4 urgen:-0.5 us:1.2 us_again:0.7 us_for:0.4 us_the:0.5 very:0.8 video:-0.5 view:-0.4 vince:-0.4 volum:0.3
volum_of:0.5 volun:-0.3 waiti:-0.6 waiti_list:-0.4 walki:0.3 walki_us:0.3 want:0.8 want_to:0.6 wante:1.2 wante_to:0.9 was:0.7
was_a:0.6 was_excep:0.4 was_not:-0.5 way:0.5 we:1.5 we'd:-1.1 we'd_be:-0.6 we'd_like:-0.4 we'd_love:-0.4 we'll_keep:-0.5
we're:0.6 we're_bring:0.3 we're_going:0.9 we're_unabl:-0.3 we've:0.7 we've_gone:0.3 we've_had:0.3 we_appre:1.2 we_can:-0.3
we_don't:0.4 we_ended:0.3 we_feel:0.7 we_had:-0.6 we_know:0.4 we_need:1.2 we_regre:-0.9 we_were:0.4 we_will:-0.7 we_won't:0.9
we_would:-0.3 wed:-0.3 wedne:-1.5 wedne_decem:-0.4 week:-3.1 weeks:-0.7 welco:0.5 welco_to:0.5 well:1.7 well_but:0.5
went_with:-0.7 were:2.4 were_a:0.6 were_hopin:0.3 were_not:-0.5 what:0.4 what_the:0.3 what_we:0.4 when:-0.6 which:0.4
which_you:0.6 while:1.1 while_we:0.6 while_your:0.5 who:1.8 who's:0.5 who_alrea:0.5 who_has:0.9 whose:0.7 whose_exper:0.5
will:-3.4 will_be:-0.4 will_call:-0.3 will_conta:-0.4 will_hear:-0.3 will_not:1.0 will_remai:0.5 wish:0.6 wishi:0.3
wishi_you:0.3 with_a:0.7 with_anoth:-0.7 with_more:0.6 with_our:-0.3 with_someo:-0.3 with_the:-0.3 with_this:-0.6 with_us:1.0
withi:-1.7 withi_days:-0.4 won't:1.7 won't_be:1.7 work:0.5 worki_days:-0.3 works:-0.6 would_be:0.4 would_like:-0.6
would_love:-0.3 would_you:-0.5 write:0.5 writi:1.1 writi_to:0.8 wrote:-0.4 year:-0.7 years:0.6 yet:-0.4 you:-1.7 you'd:1.3
you'l:-0.8 you'v:-0.4 you_a:-0.3 you_again:0.3 you_all:-0.3 you_and:0.6 you_be:-0.5 you_but:0.6 you_by:-0.6 you_came:0.4
you_can:-0.7 you_did:0.8 you_do:-0.3 you_feedb:0.8 you_for:0.4 you_forwa:-0.3 you_inter:0.6 you_know:0.3 you_may:-0.4
you_on:-0.4 you_put:0.6 you_so:-0.6 you_the:1.0 you_to:0.4 you_took:0.7 you_well:0.8 you_were:1.8 you_will:-0.6 you_won't:0.4
you_would:0.4 young:0.6 your:-0.9 your_appli:0.5 your_backg:1.2 your_candi:0.7 your_case:0.4 your_claim:-0.4 your_compa:-0.3
your_inter:0.6 your_lesso:0.3 your_name:0.6 your_numbe:0.6 your_offer:-0.5 your_patie:0.5 your_portf:0.3 your_prese:0.4
your_quali:0.6 your_recen:0.7 your_resum:0.3 your_work:-0.4 yours:1.1 yours_since:0.7 zoom:-0.4
"""
